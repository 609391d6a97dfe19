import Big from 'big.js';
import { parsePrinted } from './parse-printed';
import type { Growth } from './observation';

/** A doubling (翻一番) is growth of 100 %. */
const DOUBLING: Growth = { printed: '翻一番', value: '1', step: '1' };

/** Reads a printed rate as a fraction without its sign: "13.5%" → 0.135 with step 0.001. Undefined where it is no rate. */
export const parseGrowth = (printed: string): Growth | undefined => {
  if (printed === DOUBLING.printed) return DOUBLING;
  const figure = printed.endsWith('%') ? parsePrinted(printed) : undefined;
  if (!figure) return undefined;
  const fraction = (percent: string) => new Big(percent).div(100).toFixed();
  const { hedge } = figure;
  return {
    printed,
    value: fraction(figure.value),
    step: fraction(figure.step),
    ...(hedge ? { hedge } : {}),
  };
};

/** True where two exact decimals are the same number. */
export const isSameDecimal = (a: string, b: string): boolean => new Big(a).eq(b);
