import Big from 'big.js';
import { checkSum, toSumInterval } from './check-sum';
import type { Dataset } from './dataset';
import { constantOf, type Identity } from './identity';
import type { IdentityVerdict } from './identity-verdict';
import { type Interval, toInterval } from './interval';
import type { Observation } from './observation';

/** One side of an identity: its value as printed or added up, and the bounds of the true one. */
export interface Side extends Interval {
  readonly value: string;
}

/**
 * An identity with its figures and its verdict. `difference` is whole − parts (for a share: printed − recomputed, in
 * percentage points, to one digit more than is printed); absent where a figure is missing. `recomputed` is the share
 * that the values give, `expected` bounds the part that the printed share allows. `items` counts the instruments that stand as parts.
 */
export interface CheckedIdentity {
  readonly identity: Identity;
  readonly verdict: IdentityVerdict;
  readonly reason?: 'hedge' | 'missing' | undefined;
  readonly difference?: string | undefined;
  readonly whole?: Observation | undefined;
  readonly parts: readonly Observation[];
  readonly share?: Observation | undefined;
  readonly items: number;
  readonly wholeSide?: Side | undefined;
  readonly partsSide: Side;
  readonly recomputed?: string | undefined;
  readonly expected?: Interval | undefined;
}

type Rounded = Pick<Observation, 'value' | 'step' | 'hedge' | 'printed'>;

interface Finding {
  readonly verdict: IdentityVerdict;
  readonly reason?: 'hedge' | undefined;
  readonly difference: string;
  readonly recomputed?: string | undefined;
  readonly expected?: Interval | undefined;
}

const OPEN = { verdict: 'undecidable', reason: 'hedge' } as const;

const exactly = (value: string): Rounded => ({ value, step: '0', printed: value });

const isBelow = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && new Big(a).lt(b);

const toSide = (figures: readonly Rounded[]): Side => ({
  value: figures.reduce((sum, each) => sum.plus(each.value), new Big(0)).toFixed(),
  ...toSumInterval(figures),
});

const judgeSum = (identity: Identity, whole: Rounded, parts: readonly Rounded[]): Finding => {
  const difference = new Big(whole.value).minus(toSide(parts).value).toFixed();
  const { kind } = checkSum(whole, parts);
  if (kind === 'undecidable') return { ...OPEN, difference };
  if (kind === 'exact' || kind === 'rounding') return { verdict: kind, difference };
  const mayRemain = kind === 'remainder' && identity.relation === 'sum' && !identity.complete;
  return { verdict: mayRemain ? 'remainder' : 'off', difference };
};

const judgeAtMost = (whole: Rounded, parts: readonly Rounded[]): Finding => {
  const limit = toSide([whole]);
  const sum = toSide(parts);
  const difference = new Big(limit.value).minus(sum.value).toFixed();
  if (isBelow(limit.high, sum.low)) return { verdict: 'off', difference };
  const certain = sum.high !== undefined && limit.low !== undefined;
  if (certain && !isBelow(limit.low, sum.high)) return { verdict: 'exact', difference };
  const hedged = [whole, ...parts].some((each) => each.hedge);
  return hedged ? { ...OPEN, difference } : { verdict: 'rounding', difference };
};

const percentOf = (share: string | undefined, whole: string | undefined): string | undefined =>
  share === undefined || whole === undefined
    ? undefined
    : new Big(share).times(whole).div(100).toFixed();

const judgeShare = (whole: Rounded, part: Rounded, share: Rounded): Finding => {
  const base = toSide([whole]);
  const own = toSide([part]);
  const bounds = toInterval(share);
  const expected = {
    low: percentOf(bounds.low, base.low),
    high: percentOf(bounds.high, base.high),
  };
  const decimals = Math.max(0, -new Big(share.step).e) + 1;
  const recomputed = new Big(whole.value).eq(0)
    ? '0'
    : new Big(part.value).times(100).div(whole.value).toFixed(decimals, Big.roundHalfUp);
  const found = {
    recomputed,
    expected,
    difference: new Big(share.value).minus(recomputed).toFixed(),
  };
  if (isBelow(expected.high, own.low) || isBelow(own.high, expected.low))
    return { verdict: 'off', ...found };
  if ([whole, part, share].some((each) => each.hedge)) return { ...OPEN, ...found };
  const same = new Big(part.value).times(100).eq(new Big(share.value).times(whole.value));
  return { verdict: same ? 'exact' : 'rounding', ...found };
};

const judge = (
  identity: Identity,
  whole: Rounded,
  parts: readonly Rounded[],
  share: Rounded | undefined,
): Finding => {
  if (identity.relation === 'at-most') return judgeAtMost(whole, parts);
  const [part] = parts;
  if (identity.relation === 'share' && part && share) return judgeShare(whole, part, share);
  return judgeSum(identity, whole, parts);
};

/** Evaluates one identity in exact decimals with the rounding interval of each printed figure. Never throws. */
export const evaluateIdentity = (
  identity: Identity,
  { observationByReference }: Pick<Dataset, 'observationByReference'>,
): CheckedIdentity => {
  const figure = (reference: string) => observationByReference.get(reference);
  const parts = identity.parts.flatMap((reference) => figure(reference) ?? []);
  const share = identity.share === undefined ? undefined : figure(identity.share);
  const whole = figure(identity.whole);
  const constant = constantOf(identity.whole);
  const items = identity.items?.length ?? 0;
  const wholeFigure = whole ?? (constant === undefined ? undefined : exactly(constant));
  const partFigures = [...parts, ...(items > 0 ? [exactly(String(items))] : [])];
  const found = {
    identity,
    whole,
    parts,
    share,
    items,
    wholeSide: wholeFigure && toSide([wholeFigure]),
    partsSide: toSide(partFigures),
  };
  const complete =
    parts.length === identity.parts.length &&
    (identity.relation === 'share' ? share !== undefined : true) &&
    partFigures.length > 0;
  if (!wholeFigure || !complete) return { ...found, verdict: 'undecidable', reason: 'missing' };
  return { ...found, ...judge(identity, wholeFigure, partFigures, share) };
};
