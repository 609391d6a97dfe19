import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { figureWords } from '../../wording/figure-words';
import { formatDate } from '../../wording/format-date';
import { BothLanguages, inBoth } from '../both-languages';
import type { CasesAnswer, ToldCase } from './answer';

interface StillCaseProps {
  readonly answer: CasesAnswer;
  readonly told: ToldCase;
  readonly languages: readonly [Language, ...Language[]];
}

const Dates = ({ told, languages }: StillCaseProps) => (
  <ol className="grid content-center gap-[0.8em] border-s-2 border-strong ps-[1em]">
    {told.own.dates.map(({ date, event }) => (
      <li key={date + event.en} className="leading-[1.25]">
        <span lang={LANGUAGE_TAG[languages[0]]} className="block font-semibold text-accent">
          {formatDate(languages[0], date)}
        </span>
        <BothLanguages languages={languages} words={event} />
      </li>
    ))}
  </ol>
);

const Figures = ({ answer, told, languages }: StillCaseProps) => {
  const { dataset } = answer.asked.ground.cube;
  const columns = told.figures.length > 4 ? 'grid-cols-3' : 'grid-cols-2';
  return (
    <ul className={`grid min-h-0 flex-1 auto-rows-fr gap-x-[1.2em] gap-y-[0.5em] ${columns}`}>
      {told.figures.map((figure) => (
        <li
          key={figure.indicator}
          className="flex min-w-0 flex-col justify-center border-t border-hairline leading-[1.2]"
        >
          <span
            lang={LANGUAGE_TAG[languages[0]]}
            className={`font-semibold ${languages.length > 1 || told.figures.length > 6 ? 'still-lead' : 'still-headline-long'}`}
          >
            {figureWords(dataset, figure.indicator, figure, languages[0]).text}
          </span>
          <BothLanguages
            languages={languages}
            words={
              dataset.indicatorById.get(figure.indicator)?.name ?? inBoth(() => figure.indicator)
            }
            className="still-note text-ink-muted"
          />
        </li>
      ))}
    </ul>
  );
};

/** One case: what happened, its dates and its figures. */
export const StillCase = (props: StillCaseProps) => {
  const { told, languages } = props;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.8em]">
      <BothLanguages
        languages={languages}
        words={told.own.facts}
        className={languages.length > 1 ? 'leading-[1.3]' : 'still-lead leading-[1.35]'}
        second="still-note leading-[1.3] text-ink-muted"
      />
      <div
        className={`grid min-h-0 flex-1 gap-[1.6em] ${told.figures.length > 0 ? 'grid-cols-[minmax(0,2fr)_minmax(0,3fr)]' : ''}`}
      >
        <Dates {...props} />
        {told.figures.length > 0 ? <Figures {...props} /> : null}
      </div>
    </div>
  );
};
