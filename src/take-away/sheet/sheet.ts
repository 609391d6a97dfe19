import { toStep } from '../../domain/amount';
import { countDigits } from '../../domain/count-digits';
import { powerOf, toPercent, toScaledDigits } from '../../domain/show-decimal';

/**
 * A number as a spreadsheet holds it: an exact decimal, shown with `decimals` digits behind the point and grouped, or as it
 * is where these are absent (a year, a count). A `percent` is a fraction. `before` and `after` are words that belong to
 * it: a hedge, that it is computed.
 */
export interface NumberCell {
  readonly value: string;
  readonly decimals?: number | undefined;
  readonly percent?: boolean | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A cell: words, a number, or undefined for nothing. */
export type SheetCell = string | NumberCell | undefined;

/** A sheet of a workbook or a table to be pasted: a heading and rows below it, each with a cell for every column. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Digits that a spreadsheet keeps of a number. */
const MOST_DIGITS = 15;

/** True for a number that a spreadsheet would round: it goes there as text. */
export const isTooLong = ({ value }: NumberCell): boolean => countDigits(value) > MOST_DIGITS;

interface Known {
  readonly value: string;
  readonly step: string;
}

const decimalsOf = (step: string): number => Math.max(0, -powerOf(step));

/** An amount with as many decimals as it is known to; a step of "0" says that every digit is. A computed one is brought to its step: no digit is finer than it is known. */
export const toNumberCell = (
  { value, step }: Known,
  how: 'printed' | 'computed' = 'printed',
): NumberCell => {
  const known = how === 'computed' ? toStep({ value, step }).value : value;
  const own = known.split('.')[1]?.length ?? 0;
  return { value: known, decimals: Math.max(decimalsOf(step), own) };
};

/** A fraction as a percentage with the decimals of its step: 0.135 with step 0.001 is 13.5%. */
export const toPercentCell = (rate: Known, how: 'printed' | 'computed'): NumberCell => {
  const { value, decimals = 0 } = toNumberCell(rate, how);
  return { value, decimals: Math.max(0, decimals - 2), percent: true };
};

/** A number as plain digits, all that it is shown with: "41600", "201.0", "-13.5%". */
export const toPlainDigits = ({ value, decimals, percent }: NumberCell): string => {
  if (decimals === undefined) return value;
  const shown = toScaledDigits(percent ? toPercent(value) : value, `1e-${decimals}`, 0, true);
  return percent ? `${shown}%` : shown;
};
