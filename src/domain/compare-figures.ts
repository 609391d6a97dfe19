import Big from 'big.js';
import { type Break, isBroken } from './break';
import { toGrowthInterval } from './check-growth';
import { type Indicator, isComparable } from './indicator';
import {
  type Computed,
  type Interval,
  isRealChange,
  overlaps,
  toDifference,
  toGrowth,
} from './interval';
import type { Growth } from './observation';
import type { Hedge } from './parse-printed';
import { rememberLast } from './remember';

/** A figure of one year, as printed or computed; a computed one carries its bounds. `growth` is the rate printed with it. */
export interface ComparedFigure extends Interval {
  readonly year: number;
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge | undefined;
  readonly printed?: string | undefined;
  readonly growth?: Growth | undefined;
}

/**
 * Why no change is told from one figure to another, the first that applies.
 * `case`: an amount of a single case. `scope-changes`: the scope of the indicator changes from year to year. `break`: a
 * break in definition lies between. `too-far`: more years lie between than asked for. `hedge`: 余, 超, 近 or 约 on either
 * side. `share-or-score`: the change is one in points, no rate. `from-zero`: no rate from nothing. `contradicted`: the
 * printed values contradict the rate printed between them. `undecided`: rounding leaves the sign open.
 */
export const INCOMPARABLE = [
  'case',
  'scope-changes',
  'break',
  'too-far',
  'hedge',
  'share-or-score',
  'from-zero',
  'contradicted',
  'undecided',
] as const;

export type Incomparable = (typeof INCOMPARABLE)[number];

/** The change from the earlier to the later year: `growth` is a fraction, printed where the report prints it between the two; without `difference` where a hedge or a missing figure leaves only the printed rate. */
export interface Change {
  readonly growth: Computed & Partial<Pick<Growth, 'printed'>>;
  readonly difference?: Computed | undefined;
}

/** Either the change, or why there is none; with `difference` where one may still be told without a rate. */
export type Comparison =
  | ({ readonly ok: true } & Change)
  | {
      readonly ok: false;
      readonly why: Incomparable;
      readonly difference?: Computed | undefined;
    };

/** The printed rate of a figure, which is the change from the year before; undefined for a hedged rate. */
const toPrinted = ({ growth }: Pick<ComparedFigure, 'growth'>): Change['growth'] | undefined => {
  if (!growth || growth.hedge) return undefined;
  const { low, high } = toGrowthInterval(growth);
  const { value, step, printed } = growth;
  return low && high ? { value, step, printed, low, high } : undefined;
};

const isUnchanged = ({ low, high }: Computed): boolean => new Big(low).eq(0) && new Big(high).eq(0);

const isDecided = (change: Computed): boolean => isRealChange(change) || isUnchanged(change);

/** What about the indicator and the years forbids a comparison, whatever the values. */
const whyNotByScope = (
  indicator: Pick<Indicator, 'kind' | 'display'>,
  breaks: readonly Break[],
  early: number,
  late: number,
  mostYears: number,
): Incomparable | undefined => {
  if (indicator.kind === 'amount-in-case') return 'case';
  if (!isComparable(indicator)) return 'scope-changes';
  if (isBroken(breaks, early, late)) return 'break';
  return late - early > mostYears ? 'too-far' : undefined;
};

/** Exact decimals are slow, and the same pairs come again under every filter: what follows from two figures alone is kept with the earlier one. */
const differenceOf = rememberLast((early: ComparedFigure, late: ComparedFigure) =>
  early.hedge || late.hedge ? undefined : toDifference(early, late),
);

const growthOf = rememberLast((early: ComparedFigure, late: ComparedFigure) =>
  early.hedge || late.hedge ? undefined : toGrowth(early, late),
);

/**
 * May two figures of one indicator, and one part of it, be compared? In either order: the change is always that to the
 * later year. `breaks` are those of the series (`breaksOf`). A printed rate goes before a recomputed one, for it rests on
 * figures that are not rounded, and says what hedged figures leave open. A score or share has a difference and no growth; from zero there is a difference only.
 */
export const compareFigures = (
  indicator: Pick<Indicator, 'kind' | 'display'>,
  breaks: readonly Break[],
  a: ComparedFigure,
  b: ComparedFigure,
  mostYears = Number.POSITIVE_INFINITY,
): Comparison => {
  const [early, late] = a.year <= b.year ? [a, b] : [b, a];
  const scope = whyNotByScope(indicator, breaks, early.year, late.year, mostYears);
  if (scope) return { ok: false, why: scope };
  const difference = differenceOf(early, late);
  const printed = early.year === late.year - 1 ? toPrinted(late) : undefined;
  if (!difference && !printed) return { ok: false, why: 'hedge' };
  if (indicator.kind === 'share' || indicator.kind === 'score')
    return {
      ok: false,
      why: 'share-or-score',
      ...(difference && isDecided(difference) ? { difference } : {}),
    };
  const recomputed = growthOf(early, late);
  if (recomputed && printed && !overlaps(recomputed, printed))
    return { ok: false, why: 'contradicted' };
  const growth = printed ?? recomputed;
  if (!growth) return { ok: false, why: 'from-zero', difference };
  return isDecided(growth) ? { ok: true, growth, difference } : { ok: false, why: 'undecided' };
};

/**
 * May the rate that is printed with a figure be shown, where the figure of the year before is not at hand? Undefined where
 * none is printed, or only a hedged one.
 */
export const comparePrinted = (
  indicator: Pick<Indicator, 'kind' | 'display'>,
  breaks: readonly Break[],
  late: ComparedFigure,
): Comparison | undefined => {
  const growth = toPrinted(late);
  if (!growth) return undefined;
  const before = late.year - 1;
  const scope = whyNotByScope(indicator, breaks, before, late.year, Number.POSITIVE_INFINITY);
  if (scope) return { ok: false, why: scope };
  if (indicator.kind === 'share' || indicator.kind === 'score')
    return { ok: false, why: 'share-or-score' };
  return isDecided(growth) ? { ok: true, growth } : { ok: false, why: 'undecided' };
};

/** Why two figures may not be compared; undefined where they may. */
export const whyNotComparable = (
  ...figures: Parameters<typeof compareFigures>
): Incomparable | undefined => {
  const comparison = compareFigures(...figures);
  return comparison.ok ? undefined : comparison.why;
};
