import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { BothLanguages, inBoth } from '../both-languages';
import type { EventFigures, EventsAnswer } from './answer';
import { eventCode, hostsText, partnersText } from './event-names';
import { documentPartners, formRows, Squares } from './form-rows';
import { shownRows } from './pages';
import { StageMark } from './stage-mark';
import { byStage } from './stage-rows';
import { textsIn } from './texts';

type Languages = readonly [Language, ...Language[]];

interface StillProps {
  readonly answer: EventsAnswer;
  readonly languages: Languages;
}

const datasetOf = ({ asked }: EventsAnswer) => asked.ground.cube.dataset;

/** With whom, or by whom, or else what it is. */
const aboutOf = (answer: EventsAnswer, { event }: EventFigures): Bilingual => {
  const dataset = datasetOf(answer);
  return inBoth((language) =>
    [
      eventCode(dataset, 'event-type', event.type, language),
      partnersText(dataset, event, language) || hostsText(dataset, event, language),
    ]
      .filter(Boolean)
      .join(' · '),
  );
};

/** The language beneath has one line. */
const SECOND = 'still-note truncate text-ink-muted';

const StillList = ({ answer, languages }: StillProps) => (
  <ul className="grid min-h-0 flex-1 auto-rows-fr grid-cols-2 gap-x-[2em]">
    {shownRows(answer).map((row) => (
      <li key={row.event.id} className="border-t border-hairline py-[0.4em] leading-[1.25]">
        <BothLanguages
          languages={languages}
          words={row.event.name}
          className="font-semibold"
          second={SECOND}
        />
        {languages.length > 1 ? null : (
          <span className="still-note text-ink-muted">
            <BothLanguages languages={languages} words={aboutOf(answer, row)} />
          </span>
        )}
      </li>
    ))}
  </ul>
);

const StillTypes = ({ answer, languages }: StillProps) => {
  const most = answer.types[0]?.count ?? 1;
  return (
    <ul
      className="still-bars flex min-h-0 flex-1 flex-col justify-evenly"
      style={{ maxHeight: `${answer.types.length * 3}em` }}
    >
      {answer.types.map(({ code, count }) => (
        <li key={code} className="flex items-center gap-[0.8em] leading-[1.2]">
          <span className="w-[12em] shrink-0 text-end">
            <BothLanguages
              languages={languages}
              words={inBoth((each) => eventCode(datasetOf(answer), 'event-type', code, each))}
            />
          </span>
          <span className="flex min-w-0 flex-1 items-center gap-[0.5em]">
            <span
              aria-hidden="true"
              className="h-[1.1em] bg-accent"
              style={{ width: `${(90 * count) / most}%` }}
            />
            <span className="font-semibold">{count}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};

const StillForms = ({ answer, languages }: StillProps) => (
  <ul className="flex min-h-0 flex-1 flex-col justify-between">
    {formRows(answer).map(({ form, events }) => (
      <li key={form} className="flex gap-[1em] border-t border-hairline py-[0.2em] leading-[1.2]">
        <span className={`shrink-0 ${languages.length > 1 ? 'w-[19em]' : 'w-[13em]'}`}>
          <BothLanguages
            languages={languages}
            words={inBoth((each) => eventCode(datasetOf(answer), 'document-form', form, each))}
            className="font-semibold"
            second={SECOND}
          />
        </span>
        <span className="flex w-[11em] shrink-0 items-center gap-[0.5em]">
          <Squares count={events.length} />
          <span className="font-semibold">{events.length}</span>
        </span>
        <span className="still-note min-w-0 flex-1">
          <BothLanguages
            languages={languages.slice(0, 1)}
            words={inBoth((each) => documentPartners(datasetOf(answer), events, each).join(' · '))}
          />
        </span>
      </li>
    ))}
  </ul>
);

const StillStages = ({ answer, languages }: StillProps) => (
  <ul className="flex min-h-0 flex-1 flex-col justify-evenly">
    {byStage(answer).map(({ id, name, stage = '' }) => (
      <li key={id} className="flex gap-[0.8em] border-t border-hairline py-[0.4em] leading-[1.25]">
        <StageMark dataset={datasetOf(answer)} stage={stage} />
        <span className="min-w-0 flex-1">
          <BothLanguages languages={languages} words={name} />
        </span>
        <span className="w-[14em] shrink-0 text-end">
          <BothLanguages
            languages={languages}
            words={inBoth((each) => eventCode(datasetOf(answer), 'event-stage', stage, each))}
            className="font-semibold"
          />
        </span>
      </li>
    ))}
  </ul>
);

const StillFigure = ({
  answer,
  languages: [language, beneath],
  figure,
}: StillProps & { readonly figure: EventFigures['figures'][number] }) => (
  <span className="flex min-w-0 items-baseline gap-[0.4em]">
    <span className="still-lead shrink-0 whitespace-nowrap font-bold">
      {figureWords(datasetOf(answer), figure.indicator, figure, language).text}
    </span>
    <span className={`still-note min-w-0 text-ink-muted ${beneath ? 'truncate' : ''}`}>
      {figureName(datasetOf(answer), figure, language)}
    </span>
  </span>
);

const StillFigures = ({ answer, languages }: StillProps) => (
  <ul className="flex min-h-0 flex-1 flex-col justify-between">
    {shownRows(answer).map((row) => (
      <li
        key={row.event.id}
        className="grid grid-cols-2 gap-x-[1.5em] border-t border-hairline py-[0.3em] leading-[1.25]"
      >
        <span className="min-w-0">
          <BothLanguages
            languages={languages}
            words={row.event.name}
            className={`font-semibold ${languages.length > 1 ? 'truncate' : ''}`}
            second={SECOND}
          />
        </span>
        <span className={row.figures.length > 2 ? 'grid grid-cols-2 gap-x-[1em]' : ''}>
          {row.figures.map((figure) => (
            <StillFigure key={figure.indicator} {...{ answer, languages, figure }} />
          ))}
        </span>
      </li>
    ))}
  </ul>
);

const STILLS = {
  list: StillList,
  types: StillTypes,
  forms: StillForms,
  stages: StillStages,
  figures: StillFigures,
  titles: StillList,
} as const;

/** Events where they are only looked at: as many as a page has room for. */
export const StillEvents = ({ answer, languages }: StillProps) => {
  const Still = STILLS[answer.asked.spec.show];
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {answer.isEmpty ? (
        <p className="still-lead text-ink-muted">
          <BothLanguages languages={languages} words={inBoth((each) => textsIn(each)('none'))} />
        </p>
      ) : (
        <Still answer={answer} languages={languages} />
      )}
    </div>
  );
};
