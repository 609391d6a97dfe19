import type { CheckedIdentity, Side } from '../../domain/evaluate-identity';
import type { Interval } from '../../domain/interval';

/** A stretch of the drawing, in percent of its width. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A value with its bounds, in percent; a bound that is open is undefined. */
export interface Mark {
  readonly at: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * Where everything of an identity's drawing lies: the whole as a bar, its parts one after another below it, what they
 * leave or exceed, and the band in which the last part must end. `lens` enlarges the ends of both where they lie so
 * close that the bars cannot show it.
 */
export interface IdentityLayout {
  readonly whole: Stretch;
  readonly parts: readonly Stretch[];
  readonly rest: (Stretch & { readonly kind: 'remainder' | 'excess' }) | undefined;
  readonly band: Stretch | undefined;
  readonly lens: { readonly whole: Mark; readonly parts: Mark } | undefined;
}

const ROOM = 0.98;
/** A stretch that can still be seen, in percent. */
const LEAST = 0.4;
/** A difference, as a share of the whole, that the bars show well enough by themselves. */
const VISIBLE = 0.02;
const PAD = 0.3;

const numbersOf = (side: Interval & Partial<Side>): readonly number[] =>
  [side.amount?.value, side.low, side.high].filter((each) => each !== undefined).map(Number);

/** For a share the band is where the printed share puts the part, else where the whole ends. */
const toTarget = ({ wholeSide, expected }: CheckedIdentity): Interval | undefined =>
  expected ?? wholeSide;

const toLens = (target: Side, parts: Side): IdentityLayout['lens'] => {
  const all = [...numbersOf(target), ...numbersOf(parts)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const pad = (most - least || 1) * PAD;
  const scale = (value: string | undefined) =>
    value === undefined
      ? undefined
      : ((Number(value) - least + pad) / (most - least + 2 * pad)) * 100;
  const mark = ({ amount, low, high }: Side): Mark => ({
    at: scale(amount.value) ?? 0,
    low: scale(low),
    high: scale(high),
  });
  return { whole: mark(target), parts: mark(parts) };
};

/** What the lens compares with the parts: the whole, or for a share the part that the printed share means. */
const toLensTarget = ({ wholeSide, expected }: CheckedIdentity): Side | undefined => {
  if (!expected) return wholeSide;
  const { low, high } = expected;
  if (low === undefined || high === undefined) return undefined;
  const value = String((Number(low) + Number(high)) / 2);
  return { amount: { value, step: '0' }, low, high };
};

const needsLens = ({ verdict, partsSide }: CheckedIdentity, target: Side | undefined): boolean => {
  if (!target || (verdict !== 'off' && verdict !== 'rounding')) return false;
  const gap = Math.abs(Number(target.amount.value) - Number(partsSide.amount.value));
  return gap < Math.abs(Number(target.amount.value)) * VISIBLE;
};

const toRest = (
  { verdict, identity }: CheckedIdentity,
  whole: number,
  sum: number,
): IdentityLayout['rest'] => {
  const { relation } = identity;
  if (relation === 'whole-number') return undefined;
  const [less, more] = relation === 'at-least' ? [sum, whole] : [whole, sum];
  if (more > less && verdict === 'off')
    return { kind: 'excess', start: less, end: Math.max(more, less + LEAST) };
  const leaves = sum < whole && relation === 'sum' && verdict !== 'rounding';
  return leaves ? { kind: 'remainder', start: sum, end: Math.max(whole, sum + LEAST) } : undefined;
};

/** Where the bars must end; none for an exact figure, which the bar's own end shows, nor for an open bound. */
const toBand = (
  target: Interval | undefined,
  scale: (value: number) => number,
): Stretch | undefined => {
  const { low, high } = target ?? {};
  if (low === undefined || high === undefined || low === high) return undefined;
  return { start: scale(Number(low)), end: scale(Number(high)) };
};

/** What stands below the whole: each part, what is counted by name; one value where others are the same or a whole number is sought. */
const toValues = ({ identity, partsSide, parts, items }: CheckedIdentity): readonly number[] =>
  identity.relation === 'equal' || identity.relation === 'whole-number'
    ? [Number(partsSide.amount.value)]
    : [...parts.map(({ value }) => Number(value)), ...(items > 0 ? [items] : [])];

/** Lays an identity out. Undefined where its figures are not all known. */
export const layoutIdentity = (checked: CheckedIdentity): IdentityLayout | undefined => {
  const { wholeSide, partsSide, reason } = checked;
  if (!wholeSide || reason === 'missing') return undefined;
  const target = toTarget(checked);
  const most = Math.max(
    ...numbersOf(wholeSide),
    ...numbersOf(partsSide),
    ...numbersOf(target ?? {}),
    Number.MIN_VALUE,
  );
  const scale = (value: number) => (value / most) * ROOM * 100;
  const values = toValues(checked);
  let end = 0;
  const stretches = values.map((value): Stretch => {
    const start = end;
    end = start + value;
    return { start: scale(start), end: Math.max(scale(end), scale(start) + LEAST) };
  });
  const lensTarget = toLensTarget(checked);
  const whole = scale(Number(wholeSide.amount.value));
  return {
    whole: { start: 0, end: whole },
    parts: stretches,
    rest: toRest(checked, whole, scale(Number(partsSide.amount.value))),
    band: toBand(target, scale),
    lens: lensTarget && needsLens(checked, lensTarget) ? toLens(lensTarget, partsSide) : undefined,
  };
};
