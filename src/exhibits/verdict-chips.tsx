import { ExplainedChoices } from '../provenance/explained';
import type { MarkName } from '../provenance/mark-name';
import { chooseProps } from '../ui/choose-props';

/** A verdict to filter by: its sign, its name, and how many there are of it with the other conditions applied. */
interface VerdictChip<Verdict extends string> {
  readonly verdict: Verdict;
  readonly sign: string;
  readonly name: string;
  readonly count: number;
}

interface VerdictChipsProps<Verdict extends string> {
  readonly label: string;
  /** The name of the chip that stands for all; without it there is none. */
  readonly all?: string;
  readonly chips: readonly VerdictChip<Verdict>[];
  /** What explains the verdicts, in their order. */
  readonly marks: readonly MarkName[];
  readonly selected: readonly Verdict[];
  /** An empty list stands for all. */
  readonly onSelect: (verdicts: readonly Verdict[]) => void;
}

const LOOK =
  'inline-flex min-h-7 items-center gap-1 rounded-full border border-hairline px-2.5 text-12 text-ink hover:border-strong aria-pressed:border-selected aria-pressed:bg-selected-soft aria-pressed:font-semibold aria-pressed:text-selected pointer-coarse:min-h-11';

/** What a click on a verdict selects: it alone, or nothing where it alone is selected; with `adds` it joins or leaves the others. */
const toggleVerdict = <Verdict extends string>(
  selected: readonly Verdict[],
  verdict: Verdict,
  adds: boolean,
): readonly Verdict[] => {
  const has = selected.includes(verdict);
  if (adds) return has ? selected.filter((each) => each !== verdict) : [...selected, verdict];
  return has && selected.length === 1 ? [] : [verdict];
};

/** Verdicts with their counts, as filters. */
export const VerdictChips = <Verdict extends string>({
  label,
  all,
  chips,
  marks,
  selected,
  onSelect,
}: VerdictChipsProps<Verdict>) => (
  <div className="flex flex-wrap items-center gap-1.5">
    <div role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      {all === undefined ? null : (
        <button
          type="button"
          aria-pressed={selected.length === 0}
          className={LOOK}
          onClick={() => onSelect([])}
        >
          {all}{' '}
          <span className="tabular-nums">{chips.reduce((sum, { count }) => sum + count, 0)}</span>
        </button>
      )}
      {chips.map(({ verdict, sign, name, count }) => (
        <button
          key={verdict}
          type="button"
          aria-pressed={selected.includes(verdict)}
          className={LOOK}
          {...chooseProps((adds) => onSelect(toggleVerdict(selected, verdict, adds)))}
        >
          <span aria-hidden="true">{sign}</span>
          {name} <span className="tabular-nums">{count}</span>
        </button>
      ))}
    </div>
    <ExplainedChoices marks={marks} />
  </div>
);
