import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { formatPlace } from '../../wording/format-place';
import type { EventFigures, EventsAnswer } from './answer';
import { EventFigure } from './event-figure';
import { hostsText, partnersText } from './event-names';
import { textsIn } from './texts';

interface FigureListProps {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

interface RowProps {
  readonly dataset: Dataset;
  readonly row: EventFigures;
  readonly language: Language;
}

const aboutOf = ({ dataset, row: { event }, language }: RowProps): string =>
  [
    hostsText(dataset, event, language),
    partnersText(dataset, event, language),
    formatPlace(language, event.source),
  ]
    .filter(Boolean)
    .join(' · ');

const FigureRow = (props: RowProps) => {
  const { dataset, row, language } = props;
  return (
    <li className="grid gap-x-4 border-b border-hairline py-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <p className="text-14 text-ink">{row.event.name[language]}</p>
        <p className="text-12 text-ink-muted">{aboutOf(props)}</p>
      </div>
      <div className="min-w-0">
        {row.figures.map((figure) => (
          <EventFigure key={figure.indicator} {...{ dataset, figure, language }} size="text-16" />
        ))}
      </div>
    </li>
  );
};

/** Events with the figures that the report gives of each; then, by name alone, those of which it gives none. */
export const FigureList = ({ answer, language }: FigureListProps) => {
  const { dataset } = answer.asked.ground.cube;
  const t = textsIn(language);
  const withFigures = answer.rows.filter(({ figures }) => figures.length > 0);
  const without = answer.rows.filter(({ figures }) => figures.length === 0);
  return (
    <>
      <ul>
        {withFigures.map((row) => (
          <FigureRow key={row.event.id} {...{ dataset, row, language }} />
        ))}
      </ul>
      {without.length > 0 ? (
        <>
          <h3 className="pt-2 text-12 font-semibold text-ink-muted">
            {t('withoutFigures', { count: without.length })}
          </h3>
          <ul>
            {without.map((row) => (
              <li key={row.event.id} className="py-0.5 text-12 text-ink-muted">
                <span className="text-ink">{row.event.name[language]}</span>{' '}
                {aboutOf({ dataset, row, language })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};
