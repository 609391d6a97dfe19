import { type Language, LANGUAGE_TAG } from '../../domain/language';
import { figureWords } from '../../wording/figure-words';
import { formatDate } from '../../wording/format-date';
import { BothLanguages, inBoth } from '../both-languages';
import type { CasesAnswer, ShownCase } from './answer';

interface StillCaseProps {
  readonly answer: CasesAnswer;
  readonly shown: ShownCase;
  readonly languages: readonly [Language, ...Language[]];
}

const Dates = ({ shown, languages }: StillCaseProps) => (
  <ol className="grid content-center gap-[0.8em] border-s-2 border-strong ps-[1em]">
    {shown.own.dates.map(({ date, event }) => (
      <li key={date + event.en} className="leading-[1.25]">
        <span lang={LANGUAGE_TAG[languages[0]]} className="block font-semibold text-accent">
          {formatDate(languages[0], date)}
        </span>
        <BothLanguages languages={languages} words={event} />
      </li>
    ))}
  </ol>
);

const Figures = ({ answer, shown, languages }: StillCaseProps) => {
  const { dataset } = answer.asked.ground.cube;
  const columns = shown.figures.length > 4 ? 'grid-cols-3' : 'grid-cols-2';
  return (
    <ul className={`grid min-h-0 flex-1 auto-rows-fr gap-x-[1.2em] gap-y-[0.5em] ${columns}`}>
      {shown.figures.map((figure) => (
        <li
          key={figure.indicator}
          className="flex min-w-0 flex-col justify-center border-t border-hairline leading-[1.2]"
        >
          <span
            lang={LANGUAGE_TAG[languages[0]]}
            className={`font-semibold ${languages.length > 1 || shown.figures.length > 6 ? 'still-lead' : 'still-headline-long'}`}
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
  const { shown, languages } = props;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.8em]">
      <BothLanguages
        languages={languages}
        words={shown.own.facts}
        className={languages.length > 1 ? 'leading-[1.3]' : 'still-lead leading-[1.35]'}
        second="still-note leading-[1.3] text-ink-muted"
      />
      <div
        className={`grid min-h-0 flex-1 gap-[1.6em] ${shown.figures.length > 0 ? 'grid-cols-[minmax(0,2fr)_minmax(0,3fr)]' : ''}`}
      >
        <Dates {...props} />
        {shown.figures.length > 0 ? <Figures {...props} /> : null}
      </div>
    </div>
  );
};
