import { checkSum } from '../domain/check-sum';
import type { Observation } from '../domain/observation';
import type { Series } from './build-series';

/** Whether parts may be drawn as a stack: only where they add up to the published total in every year shown. */
export type StackVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'no-total' | 'not-adding' | 'missing-part';
      readonly years: readonly number[];
    };

/** Checks the parts of a split against the totals, year by year; `totals` are the indicator's observations without codes. */
export const checkStack = (
  series: readonly Series[],
  totals: readonly Observation[],
): StackVerdict => {
  const years = [
    ...new Set(series.flatMap(({ points }) => points.map((point) => point.year))),
  ].toSorted((a, b) => a - b);
  const faults = {
    'no-total': [] as number[],
    'not-adding': [] as number[],
    'missing-part': [] as number[],
  };
  for (const year of years) {
    const parts = series.flatMap(({ points }) => points.filter((point) => point.year === year));
    const total = totals.find((each) => Number(each.time) === year);
    const rounded = parts.map((part) => ({ ...part, printed: part.printed ?? '' }));
    if (parts.length < series.length) faults['missing-part'].push(year);
    else if (!total) faults['no-total'].push(year);
    else if (!['exact', 'rounding'].includes(checkSum(total, rounded).kind))
      faults['not-adding'].push(year);
  }
  const reason = (['not-adding', 'no-total', 'missing-part'] as const).find(
    (each) => faults[each].length > 0,
  );
  return reason ? { ok: false, reason, years: faults[reason] } : { ok: true };
};
