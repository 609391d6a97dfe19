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
const NUMERAL = /^([一二三四五六七八九]?十)?([一二三四五六七八九两])?/;
const DIGITS = '〇一二三四五六七八九';

const parseNumeral = (token: string): PrintedFigure | undefined => {
  const match = NUMERAL.exec(token);
  if (!match?.[0]) return undefined;
  const tens = match[1] ? (match[1].length === 1 ? 1 : DIGITS.indexOf(match[1].charAt(0))) : 0;
  const ones = match[2] ? (match[2] === '两' ? 2 : DIGITS.indexOf(match[2])) : 0;
  return { value: String(tens * 10 + ones), step: '1' };
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
  const scale = new Big(SCALE[match[4] ?? ''] ?? '1');
  const decimals = match[2].split('.')[1]?.length ?? 0;
  const hedge = match[3] || match[5] ? 'over' : PREFIX_HEDGE[match[1] ?? ''];
  return {
    value: new Big(match[2]).times(scale).toFixed(),
    step: scale.div(new Big(10).pow(decimals)).toFixed(),
    ...(hedge ? { hedge } : {}),
  };
};
