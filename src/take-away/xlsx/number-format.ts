import type { NumberCell } from '../sheet/sheet';

/** Words inside a format stand in quotes; a quote in them would end it. */
const literal = (words: string | undefined): string =>
  words ? `"${words.replaceAll(/["\\]/g, '')}"` : '';

/** The code of a number format of spreadsheets that keeps the digits: 201.0 is not shown as 201. Undefined where the number is shown as it is. */
export const toNumberFormat = ({
  decimals,
  percent,
  before,
  after,
}: NumberCell): string | undefined => {
  if (decimals === undefined) return undefined;
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const digits = percent ? `0${fraction}%` : `#,##0${fraction}`;
  return literal(before) + digits + literal(after);
};
