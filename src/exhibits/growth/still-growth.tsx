import { type CheckedGrowth, GROWTH_VERDICTS } from '../../crossfilter/audit-growth';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { toReference } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import { BothLanguages, inBoth } from '../both-languages';
import type { GrowthAnswer } from './answer';
import { GROWTH_SIGNS, toRateWords } from './rate-words';

interface StillGrowthProps {
  readonly answer: GrowthAnswer;
  readonly languages: readonly Language[];
}

const COLUMNS = ['figure', 'values', 'printed', 'recomputed'] as const;

const Headings = ({ languages }: Pick<StillGrowthProps, 'languages'>) => (
  <thead>
    <tr className="border-b-2 border-strong text-ink-muted">
      {COLUMNS.map((column) => (
        <th
          key={column}
          scope="col"
          className={`still-note py-[0.3em] pe-[1em] font-normal ${column === 'figure' ? 'text-start' : 'text-end'}`}
        >
          <BothLanguages
            languages={languages}
            words={inBoth((language) => wordsIn('growth', language)(column))}
          />
        </th>
      ))}
    </tr>
  </thead>
);

interface RateProps extends Pick<StillGrowthProps, 'languages'> {
  readonly dataset: Dataset;
  readonly checked: CheckedGrowth;
}

/** What the values give, or why it cannot be said. */
const Rate = ({ dataset, checked, languages }: RateProps) => {
  const of = (key: 'name' | 'values' | 'printed' | 'recomputed' | 'verdict') => (
    <BothLanguages
      languages={languages}
      words={inBoth((language) => toRateWords(dataset, checked, language)[key])}
    />
  );
  const isOpen = checked.verdict.kind === 'undecided';
  return (
    <tr className="border-b border-hairline align-top">
      <th scope="row" className="py-[0.35em] pe-[1em] text-start font-normal">
        {of('name')}
      </th>
      <td className="whitespace-nowrap py-[0.35em] pe-[1em] text-end text-ink-muted">
        {of('values')}
      </td>
      <td className="whitespace-nowrap py-[0.35em] pe-[1em] text-end">{of('printed')}</td>
      <td className={`py-[0.35em] text-end ${isOpen ? '' : 'whitespace-nowrap font-semibold'}`}>
        {of(isOpen ? 'verdict' : 'recomputed')}
      </td>
    </tr>
  );
};

const Counts = ({ answer: { counts }, languages }: StillGrowthProps) => (
  <ul className="flex flex-wrap gap-x-[2em] leading-[1.25]">
    {GROWTH_VERDICTS.map((verdict) => (
      <li key={verdict}>
        <BothLanguages
          languages={languages}
          words={inBoth(
            (language) =>
              `${GROWTH_SIGNS[verdict]} ${wordsIn('growth', language)(verdict)} ${counts[verdict]}`,
          )}
        />
      </li>
    ))}
  </ul>
);

/** How many rates agree with the values, and those that do not: printed, and as the values give them. */
export const StillGrowth = ({ answer, languages }: StillGrowthProps) => {
  const { asked, listed, unlisted } = answer;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-between gap-[0.6em]">
      {listed.length > 0 ? (
        <table className="w-full border-collapse leading-[1.25]">
          <Headings languages={languages} />
          <tbody>
            {listed.map((checked) => (
              <Rate
                key={toReference(checked.observation)}
                dataset={asked.ground.cube.dataset}
                checked={checked}
                languages={languages}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {unlisted > 0 ? (
        <p className="still-note text-ink-muted">
          <BothLanguages
            languages={languages}
            words={inBoth((language) => wordsIn('growth', language)('more', { count: unlisted }))}
          />
        </p>
      ) : null}
      <Counts answer={answer} languages={languages} />
    </div>
  );
};
