import Big from 'big.js';
import { parseNumeral } from './parse-numeral';

/** How a printed figure bounds the true one: `over` = at least (余, 超, 多), `nearly` = at most (近), `about` = around (约). */
export type Hedge = 'over' | 'nearly' | 'about';

/** What a printed token says: the exact decimal in the base unit, one unit of its last printed digit, and its hedge. */
export interface PrintedFigure {
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge;
}

const SCALE: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
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
/** A prison term; 年 after four digits is the name of a year. */
const TERM = /^(?:(\d{1,2})年)?(?:(\d{1,3})个月)?$/;
/** Hedge, digits or numerals, hedge, scale, hedge, and what is counted. 百分 and 千克 begin words, not scales. */
const FIGURE =
  /^(近|约|超过|超)?(?:([+-]?(?:0|[1-9]\d*)(?:\.\d+)?)|([〇零一二两三四五六七八九十百千]+))(余|多)?(百(?!分)|千(?![克瓦米卡]))?(万亿|万|亿)?(余|多)?(.*)$/s;
/** What cannot follow a figure that is read to its end: more of a number, a range, a fraction, a date, a hedge that has no word here. */
const GOES_ON =
  /^(?:(?!千[克瓦米卡])[零一二两三四五六七八九十百千万亿余多几数来点年月日号]|个月|个半|分[之点])|[\p{N}\s.,，．、。;；:：~～％+±×‐-―−-]|[至到或半]|(?:以上|以下|以内|左右|上下|不等|之间)$/u;
/** Lookbehind is younger than the oldest browsers served: what stands before is part of the match. */
const GROUPS = /(^|[^\d.])(\d{1,3}(?:\s\d{3})+)(?!\d)/;
const PART_OF_NUMBER = /[\d.]/;

/** One space between digits may part thousands; every other says nothing. */
const partsDigits = (spaces: string, at: number, text: string): boolean =>
  spaces.length === 1 &&
  PART_OF_NUMBER.test(text.charAt(at - 1)) &&
  PART_OF_NUMBER.test(text.charAt(at + 1));

/** A page break leaves spaces: beside a digit they say nothing, between digits only where they part thousands. */
const closeSpaces = (token: string): string =>
  token
    .trim()
    .replaceAll(/\s+/g, (spaces, at: number, text: string) =>
      partsDigits(spaces, at, text) ? spaces : '',
    )
    .replace(GROUPS, (_, before: string, groups: string) => before + groups.replaceAll(/\s/g, ''));

const parseTerm = (token: string): PrintedFigure | undefined => {
  const [term, years = '0', months = '0'] = TERM.exec(token) ?? [];
  if (!term || (Number(years) > 0 && Number(months) > 11)) return undefined;
  return { value: String(Number(years) * 12 + Number(months)), step: '1' };
};

/** The hedge that all words together say; `null` where they contradict one another (近…余). */
const toHedge = (before: string | undefined, over: boolean): Hedge | undefined | null => {
  const hedge = PREFIX_HEDGE[before ?? ''];
  if (!over) return hedge;
  return hedge === undefined || hedge === 'over' ? 'over' : null;
};

/**
 * Reads a token as the report prints it ("104.5万件" → 1045000 ± 1000/2, "4050亿余次" → at least).
 * Chinese numerals below 万 count to the last unit, as digits do (一百件 is 100件). A prison term ("5年6个月") is read in
 * months. Percentages keep their printed scale ("13.5%" → 13.5). Returns undefined where the token does not begin with a
 * figure, or says one that cannot be read for certain: a range, a fraction, a date, 三四十, 100件以上.
 */
export const parsePrinted = (printed: string): PrintedFigure | undefined => {
  const token = closeSpaces(printed);
  const term = parseTerm(token);
  if (term) return term;
  const match = FIGURE.exec(token);
  if (!match) return undefined;
  const [, before, digits, numerals = '', inner, small, large, outer, rest = ''] = match;
  const hedge = toHedge(before, Boolean(inner ?? outer));
  const number = digits?.replace('+', '') ?? parseNumeral(numerals);
  // 三千克 may be three kilograms or three thousand grams.
  const isUnclear = GOES_ON.test(rest) || (numerals.endsWith('千') && /^[克瓦米卡]/.test(rest));
  if (number === undefined || hedge === null || isUnclear) return undefined;
  const scale = new Big(SCALE[small ?? ''] ?? '1').times(SCALE[large ?? ''] ?? '1');
  const decimals = digits?.split('.')[1]?.length ?? 0;
  return {
    value: new Big(number).times(scale).toFixed(),
    step: scale.div(new Big(10).pow(decimals)).toFixed(),
    ...(hedge ? { hedge } : {}),
  };
};
