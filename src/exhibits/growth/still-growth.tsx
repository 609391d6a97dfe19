import type { CheckedGrowth } from '../../crossfilter/audit-growth';
import { GROWTH_VERDICTS } from '../../domain/growth-verdict';
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

/** Rates that there is room for with a second language beneath. */
const MOST_OF_BOTH = 4;

const COLUMNS = ['figure', 'values', 'printed', 'recomputed'] as const;

interface TableProps extends Pick<StillGrowthProps, 'languages'> {
  /** False where none of the rates can be decided: then there are no values to show. */
  readonly withValues: boolean;
}

const Headings = ({ languages, withValues }: TableProps) => (
  <thead>
    <tr className="border-b-2 border-strong text-ink-muted">
      {COLUMNS.filter((column) => withValues || column !== 'values').map((column) => (
        <th
          key={column}
          scope="col"
          className={`still-note py-[0.3em] pe-[1em] font-normal last:pe-0 ${column === 'figure' ? 'text-start' : 'text-end'}`}
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

interface RateProps extends TableProps {
  readonly dataset: Dataset;
  readonly checked: CheckedGrowth;
}

/** What the values give, or why it cannot be said. */
const Rate = ({ dataset, checked, languages, withValues }: RateProps) => {
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
      {withValues ? (
        <td className="whitespace-nowrap py-[0.35em] pe-[1em] text-end text-ink-muted">
          {of('values')}
        </td>
      ) : null}
      <td className="whitespace-nowrap py-[0.35em] pe-[1em] text-end">{of('printed')}</td>
      <td className={`py-[0.35em] text-end ${isOpen ? '' : 'whitespace-nowrap font-semibold'}`}>
        {of(isOpen ? 'verdict' : 'recomputed')}
      </td>
    </tr>
  );
};

const Counts = ({ answer: { counts }, languages }: StillGrowthProps) => (
  <ul className="flex flex-wrap gap-x-[2em]">
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

const Rates = ({
  answer,
  languages,
  rates,
}: StillGrowthProps & { readonly rates: readonly CheckedGrowth[] }) => {
  const withValues = rates.some(({ verdict }) => verdict.kind !== 'undecided');
  return (
    <table className="w-full border-collapse leading-[1.25]">
      <Headings languages={languages} withValues={withValues} />
      <tbody>
        {rates.map((checked) => (
          <Rate
            key={toReference(checked.observation)}
            dataset={answer.asked.ground.cube.dataset}
            checked={checked}
            languages={languages}
            withValues={withValues}
          />
        ))}
      </tbody>
    </table>
  );
};

/** How many rates agree with the values, and those that do not: printed, and as the values give them. */
export const StillGrowth = ({ answer, languages }: StillGrowthProps) => {
  const { listed, unlisted } = answer;
  const rates = languages.length > 1 ? listed.slice(0, MOST_OF_BOTH) : listed;
  const count = unlisted + listed.length - rates.length;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-between gap-[0.6em]">
      {rates.length > 0 ? <Rates answer={answer} languages={languages} rates={rates} /> : null}
      <div className="flex items-start justify-between gap-[2em] leading-[1.25]">
        <Counts answer={answer} languages={languages} />
        {count > 0 ? (
          <p className="still-note text-end text-ink-muted">
            <BothLanguages
              languages={languages}
              words={inBoth((language) => wordsIn('growth', language)('more', { count }))}
            />
          </p>
        ) : null}
      </div>
    </div>
  );
};
