/** Places behind the point that tests count with: more than any figure has. */
const PLACES = 12;

/** An exact decimal as a whole number of 10^-12, independent of the decimal library of the code. Throws on what is none. */
export const toUnits = (decimal: string): bigint => {
  const match = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(decimal);
  if (!match?.[2]) throw new Error(`${decimal} is no decimal of at most ${PLACES} places`);
  const units = BigInt(match[2] + (match[3] ?? '').padEnd(PLACES, '0'));
  return match[1] ? -units : units;
};

/** A whole number of 10^-12 as a decimal without needless zeros. */
export const toDecimal = (units: bigint): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  const sign = units < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -PLACES)}${fraction ? `.${fraction}` : ''}`;
};

/** The exact sum of decimals. */
export const addDecimals = (decimals: readonly string[]): string =>
  toDecimal(decimals.reduce((sum, each) => sum + toUnits(each), 0n));
