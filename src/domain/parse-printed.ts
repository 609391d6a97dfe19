import Big from 'big.js';

/** How a printed figure bounds the true one: `over` = at least (余, 超, 多), `nearly` = at most (近), `about` = around (约). */
export type Hedge = 'over' | 'nearly' | 'about';

/** What a printed token says: the exact decimal in the base unit, one unit of its last printed digit, and its hedge. */
export interface PrintedFigure {
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge;
}

const SCALE: Readonly<Record<string, string>> = {
  万: '10000',
  亿: '100000000',
  万亿: '1000000000000',
};
const PREFIX_HEDGE: Readonly<Record<string, Hedge>> = {
  近: 'nearly',
  约: 'about',
  超: 'over',
  超过: 'over',
};
const FIGURE = /^(近|约|超过|超)?([+-]?\d+(?:\.\d+)?)(余|多)?(万亿|万|亿)?(余|多)?/;
const TERM = /^(?:(\d+)年)?(?:(\d+)个月)?$/;
const NUMERAL = /^([一二三四五六七八九]?十)?([一二三四五六七八九两])?(余|多)?(万亿|万|亿)?(余|多)?/;
const DIGITS = '〇一二三四五六七八九';

const toDigit = (numeral: string): number => (numeral === '两' ? 2 : DIGITS.indexOf(numeral));

const toTens = (numeral: string | undefined): number => {
  if (!numeral) return 0;
  return numeral.length === 1 ? 1 : DIGITS.indexOf(numeral.charAt(0));
};

/** Chinese numerals up to ninety-nine, with their scale: 十大, 两万件, 十余家. */
const parseNumeral = (token: string): PrintedFigure | undefined => {
  const match = NUMERAL.exec(token);
  const [, tens, ones, before, scale = '', after] = match ?? [];
  if (!tens && !ones) return undefined;
  const step = SCALE[scale] ?? '1';
  const value = new Big(toTens(tens) * 10 + (ones ? toDigit(ones) : 0)).times(step).toFixed();
  return { value, step, ...(before || after ? { hedge: 'over' as const } : {}) };
};

/**
 * Reads a token as the report prints it ("104.5万件" → 1045000 ± 1000/2, "4050亿余次" → at least).
 * A prison term ("5年6个月") is read in months. Percentages keep their printed scale ("13.5%" → 13.5).
 * Returns undefined where the token does not begin with a figure.
 */
export const parsePrinted = (token: string): PrintedFigure | undefined => {
  const term = TERM.exec(token);
  if (term?.[0]) {
    const months = Number(term[1] ?? 0) * 12 + Number(term[2] ?? 0);
    return { value: String(months), step: '1' };
  }
  const match = FIGURE.exec(token);
  if (!match?.[2]) return parseNumeral(token);
  // Comma groups are not how the report prints: reading only the first group would be another figure.
  if (/^\S*\d,\d/.test(token)) return undefined;
  const scale = new Big(SCALE[match[4] ?? ''] ?? '1');
  const decimals = match[2].split('.')[1]?.length ?? 0;
  const hedge = match[3] || match[5] ? 'over' : PREFIX_HEDGE[match[1] ?? ''];
  return {
    value: new Big(match[2]).times(scale).toFixed(),
    step: scale.div(new Big(10).pow(decimals)).toFixed(),
    ...(hedge ? { hedge } : {}),
  };
};
