import type { Amount } from '../domain/amount';
import { toTotal } from '../domain/amount';
import { checkSum } from '../domain/check-sum';
import type { Observation } from '../domain/observation';
import type { Series } from './build-series';

/** Why parts are no stack in a year: no total is published, they do not add up to it, one is missing. */
export type StackFault = 'no-total' | 'not-adding' | 'missing-part';

/**
 * A year that a stack leaves out. `apart` is one whose parts add up, on the other side of a year in which they do not. Where
 * they do not add up, `sum` is what they make together and `total` what is published.
 */
export interface LeftYear {
  readonly year: number;
  readonly why: StackFault | 'apart';
  readonly sum?: Amount | undefined;
  readonly total?: Observation | undefined;
}

/**
 * Whether parts may be drawn as a stack: in the longest run of years in which they add up to the published total, the
 * latest of several. `left` are the other years. A run of one year among several is no stack.
 */
export type StackVerdict =
  | {
      readonly ok: true;
      readonly from: number;
      readonly to: number;
      readonly left: readonly LeftYear[];
    }
  | { readonly ok: false; readonly reason: StackFault; readonly years: readonly number[] };

/** A year with what speaks against a stack in it; `why` is undefined where nothing does. */
interface Checked extends Omit<LeftYear, 'why'> {
  readonly why: StackFault | undefined;
}

const checkYear = (
  year: number,
  series: readonly Series[],
  totals: readonly Observation[],
): Checked => {
  const parts = series.flatMap(({ points }) => points.filter((point) => point.year === year));
  const total = totals.find((each) => Number(each.time) === year);
  if (parts.length < series.length) return { year, why: 'missing-part' };
  if (!total) return { year, why: 'no-total' };
  const rounded = parts.map((part) => ({ ...part, printed: part.printed ?? '' }));
  if (['exact', 'rounding'].includes(checkSum(total, rounded).kind))
    return { year, why: undefined };
  return { year, why: 'not-adding', sum: toTotal(parts), total };
};

/** The longest run without a fault, the latest of several that are equally long. */
const longestRun = (checked: readonly Checked[]): readonly Checked[] => {
  let longest: readonly Checked[] = [];
  let run: readonly Checked[] = [];
  for (const each of checked) {
    run = each.why === undefined ? [...run, each] : [];
    if (run.length > 0 && run.length >= longest.length) longest = run;
  }
  return longest;
};

const REASONS = ['not-adding', 'no-total', 'missing-part'] as const;

/** Checks the parts of a split against the totals, year by year; `totals` are the indicator's observations without codes. A year without any part breaks no run. */
export const checkStack = (
  series: readonly Series[],
  totals: readonly Observation[],
): StackVerdict => {
  const years = [
    ...new Set(series.flatMap(({ points }) => points.map((point) => point.year))),
  ].toSorted((a, b) => a - b);
  const checked = years.map((year) => checkYear(year, series, totals));
  const run = longestRun(checked);
  const [first, last] = [run.at(0), run.at(-1)];
  if (first && last && (run.length > 1 || checked.length === 1)) {
    const left = checked
      .filter((each) => !run.includes(each))
      .map((each): LeftYear => ({ ...each, why: each.why ?? 'apart' }));
    return { ok: true, from: first.year, to: last.year, left };
  }
  const yearsOf = (reason: StackFault) =>
    checked.filter(({ why }) => why === reason).map(({ year }) => year);
  const reason = REASONS.find((each) => yearsOf(each).length > 0) ?? 'no-total';
  return { ok: false, reason, years: yearsOf(reason) };
};
