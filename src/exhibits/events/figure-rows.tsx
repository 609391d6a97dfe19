import type { Language } from '../../domain/language';
import { formatPlace } from '../../wording/format-place';
import type { EventsAnswer } from './answer';
import { EventFigure } from './event-figure';
import { hostsText, partnersText } from './event-names';
import { textsIn } from './texts';

interface FigureListProps {
  readonly answer: EventsAnswer;
  readonly language: Language;
}

/** Events with the figures that the report gives of each; those without are named, and that there is none. */
export const FigureList = ({ answer, language }: FigureListProps) => {
  const { dataset } = answer.asked.ground.cube;
  const t = textsIn(language);
  return (
    <ul>
      {answer.rows.map(({ event, figures }) => {
        const who = [
          hostsText(dataset, event, language),
          partnersText(dataset, event, language),
        ].filter(Boolean);
        return (
          <li
            key={event.id}
            className="grid gap-x-4 border-b border-hairline py-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
          >
            <div className="min-w-0">
              <p className="text-14 text-ink">{event.name[language]}</p>
              <p className="text-12 text-ink-muted">
                {[...who, formatPlace(language, event.source)].join(' · ')}
              </p>
            </div>
            <div className="min-w-0">
              {figures.length === 0 ? (
                <span className="text-12 text-ink-muted">— {t('noFigure')}</span>
              ) : (
                figures.map((figure) => (
                  <EventFigure
                    key={figure.indicator}
                    dataset={dataset}
                    figure={figure}
                    language={language}
                    size="text-20"
                  />
                ))
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
