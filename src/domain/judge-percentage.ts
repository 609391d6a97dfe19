import Big from 'big.js';
import type { Amount } from './amount';
import { toGrowthInterval } from './check-growth';
import { type Interval, isBeyond, toClosedInterval, toInterval } from './interval';
import type { Growth, Observation } from './observation';

type Rounded = Pick<Observation, 'value' | 'step' | 'hedge' | 'printed'>;

/**
 * How a printed percentage stands to its values. `recomputed` is the percentage that the values give, `difference` what
 * the printed one has more, in points, both to one digit more than is printed; `expected` bounds the value that the
 * printed percentage allows.
 */
export interface PercentageFinding {
  readonly verdict: 'exact' | 'rounding' | 'off' | 'undecidable';
  readonly reason?: 'hedge' | undefined;
  readonly difference: Amount;
  readonly recomputed: Amount;
  readonly expected: Interval;
}

const scale = (bound: string | undefined, by: string | undefined): string | undefined =>
  bound === undefined || by === undefined ? undefined : new Big(bound).times(by).div(100).toFixed();

const divide = (bound: string | undefined, by: Big): string | undefined =>
  bound === undefined || by.lte(0) ? undefined : new Big(bound).div(by).toFixed();

const compare = (
  printed: Amount,
  exact: Big,
): Pick<PercentageFinding, 'difference' | 'recomputed'> => {
  const step = new Big(printed.step).div(10);
  const decimals = Math.max(1, -step.e);
  const recomputed = exact.toFixed(decimals, Big.roundHalfUp);
  const own = new Big(10).pow(-decimals).toFixed();
  return {
    recomputed: { value: recomputed, step: own },
    difference: { value: new Big(printed.value).minus(recomputed).toFixed(), step: own },
  };
};

/** How much of a whole a part is, in percent; nothing of nothing. */
const percentOf = (part: string, whole: string): Big =>
  new Big(whole).eq(0) ? new Big(0) : new Big(part).times(100).div(whole);

const contains = (outer: Interval, inner: Interval): boolean =>
  outer.low !== undefined &&
  outer.high !== undefined &&
  inner.low !== undefined &&
  inner.high !== undefined &&
  new Big(inner.low).gte(outer.low) &&
  new Big(inner.high).lte(outer.high);

/** Whether a printed share is that of its part: `off` where no rounding and no hedge allows it. */
export const judgeShare = (whole: Rounded, part: Rounded, share: Rounded): PercentageFinding => {
  const base = toClosedInterval(whole);
  const own = toClosedInterval(part);
  const bounds = toClosedInterval(share);
  const open = toInterval(whole);
  const asked = toInterval(share);
  const found = {
    ...compare(share, percentOf(part.value, whole.value)),
    expected: { low: scale(asked.low, open.low), high: scale(asked.high, open.high) },
  };
  const allowed = { low: scale(bounds.low, base.low), high: scale(bounds.high, base.high) };
  if (isBeyond(own, allowed) || isBeyond(allowed, own)) return { verdict: 'off', ...found };
  // Whatever the hedged figures are, the share stays the same one.
  const certain = { low: scale(bounds.low, base.high), high: scale(bounds.high, base.low) };
  const hedged = [whole, part, share].some((each) => each.hedge);
  if (hedged && !contains(certain, own))
    return { verdict: 'undecidable', reason: 'hedge', ...found };
  const same =
    !hedged && new Big(part.value).times(100).eq(new Big(share.value).times(whole.value));
  return { verdict: same ? 'exact' : 'rounding', ...found };
};

/** What a whole-number check found, and the whole numbers that the percentage allows; the nearest where there is none. */
export interface WholeNumberFinding extends PercentageFinding {
  readonly found: Interval & { readonly amount: Amount };
}

const judgeWholeNumber = (
  printed: Amount,
  hedged: boolean,
  expected: Interval,
  exact: Big,
  percentAt: (count: Big) => Big,
): WholeNumberFinding => {
  const { low, high } = expected;
  const first = low === undefined ? undefined : new Big(low).round(0, Big.roundUp);
  const last = high === undefined ? undefined : new Big(high).round(0, Big.roundDown);
  const exists = first !== undefined && last !== undefined && first.lte(last);
  const nearest = exact.round(0, Big.roundHalfUp);
  const rest = { ...compare(printed, percentAt(nearest)), expected };
  const found = {
    amount: { value: nearest.toFixed(), step: '1' },
    low: (exists ? first : nearest).toFixed(),
    high: (exists ? last : nearest).toFixed(),
  };
  if (hedged) return { verdict: 'undecidable', reason: 'hedge', ...rest, found };
  if (!exists) return { verdict: 'off', ...rest, found };
  return { verdict: exact.eq(nearest) ? 'exact' : 'rounding', ...rest, found };
};

/** Whether any whole number is the printed share of a count. */
export const judgeWholeShare = (whole: Rounded, share: Rounded): WholeNumberFinding => {
  const bounds = toInterval(share);
  const base = toInterval(whole);
  return judgeWholeNumber(
    share,
    Boolean(whole.hedge ?? share.hedge),
    { low: scale(bounds.low, base.low), high: scale(bounds.high, base.high) },
    new Big(whole.value).times(share.value).div(100),
    (count) => percentOf(count.toFixed(), whole.value),
  );
};

/** Whether any whole number in the year before gives the printed growth; undefined from −100 %, which has none. */
export const judgeWholeBefore = (
  whole: Rounded,
  growth: Growth,
): WholeNumberFinding | undefined => {
  const rate = new Big(growth.value).plus(1);
  const { low, high } = toGrowthInterval(growth);
  if (rate.lte(0) || low === undefined || high === undefined) return undefined;
  const base = toInterval(whole);
  const percent = (fraction: string) => new Big(fraction).times(100).toFixed();
  return judgeWholeNumber(
    { value: percent(growth.value), step: percent(growth.step) },
    Boolean(whole.hedge ?? growth.hedge),
    {
      low: divide(base.low, new Big(high).plus(1)),
      high: divide(base.high, new Big(low).plus(1)),
    },
    new Big(whole.value).div(rate),
    (count) => (count.eq(0) ? new Big(0) : new Big(whole.value).div(count).minus(1).times(100)),
  );
};
