import type { Code } from '../domain/codelist';
import type { Hedge } from '../domain/parse-printed';
import { isAtLeast, toScaledDigits } from '../domain/show-decimal';
import type { Language } from '../domain/language';
import { isLater, type ObservationStatus } from '../domain/observation';

/** A figure to be worded. `printed` is the token of the report; absent for a computed figure. One whose `status` says that it was announced later wears that in its words. */
export interface ShownFigure {
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge | undefined;
  readonly printed?: string | undefined;
  readonly status?: ObservationStatus | undefined;
}

/** The parts of a worded figure, to be set in this order without spaces other than those they hold. `text` is all of them. */
export interface FigureWords {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly text: string;
}

const HEDGE_WORDS: Readonly<Record<Language, Readonly<Record<Hedge, string>>>> = {
  zh: { over: '超', nearly: '近', about: '约' },
  en: { over: 'more than ', nearly: 'nearly ', about: 'about ' },
};

const LATER_WORDS: Readonly<Record<Language, string>> = {
  zh: '（之后公布）',
  en: ' (announced later)',
};

/** What is said behind a number that was announced after the edition; '' for any other. */
export const laterMark = (language: Language, figure: Pick<ShownFigure, 'status'>): string =>
  isLater(figure) ? LATER_WORDS[language] : '';

const THOUSANDS = /\B(?=(\d{3})+(?!\d))/g;

/** Comma groups in the whole part of plain digits. */
export const groupDigits = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(THOUSANDS, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const join = (before: string, number: string, after: string): FigureWords => ({
  before,
  number,
  after,
  text: before + number + after,
});

const PRINTED = /^(\D*)([\d.]+)(.*)$/;

const toChinese = (figure: ShownFigure, unit: string): FigureWords => {
  const token = figure.printed === undefined ? null : PRINTED.exec(figure.printed);
  if (token) return join(token[1] ?? '', token[2] ?? '', token[3] ?? '');
  if (figure.printed !== undefined) return join('', figure.printed, '');
  const hedge = figure.hedge ? HEDGE_WORDS.zh[figure.hedge] : '';
  const rounded = isAtLeast(figure.step, 2);
  const scale =
    rounded && isAtLeast(figure.value, 8) ? 8 : rounded && isAtLeast(figure.value, 4) ? 4 : 0;
  const name = scale === 8 ? '亿' : scale === 4 ? '万' : '';
  return join(hedge, toScaledDigits(figure.value, figure.step, scale, true), name + unit);
};

const englishScale = (figure: ShownFigure): 0 | 6 | 9 => {
  if (!isAtLeast(figure.step, 1)) return 0;
  if (isAtLeast(figure.value, 9)) return 9;
  return isAtLeast(figure.value, 6) ? 6 : 0;
};

/** English names of units are regular plurals: "cases", "classes", "entities", "GI products". */
const toSingular = (unit: string): string =>
  unit
    .replace(/ies$/, 'y')
    .replace(/(ss|ch)es$/, '$1')
    .replace(/([^s])s$/, '$1');

const toEnglish = (figure: ShownFigure, unit: string): FigureWords => {
  const hedge = figure.hedge ? HEDGE_WORDS.en[figure.hedge] : '';
  const scale = englishScale(figure);
  const keepsZeros = figure.printed === undefined || figure.printed.includes('.');
  const digits = groupDigits(toScaledDigits(figure.value, figure.step, scale, keepsZeros));
  const name = scale === 9 ? ' billion' : scale === 6 ? ' million' : '';
  if (unit === 'CNY') return join(`${hedge}CNY `, digits, name);
  return join(
    hedge,
    digits,
    name + (unit === '%' ? '%' : ` ${digits + name === '1' ? toSingular(unit) : unit}`),
  );
};

/**
 * Words a figure with its unit: in Chinese the printed token with its 万 or 亿, in English grouped digits, million or
 * billion with as many digits as were printed. A hedge is never left out, a digit never invented or lost.
 */
export const formatFigure = (
  language: Language,
  figure: ShownFigure,
  unit: Pick<Code, 'name' | 'short'> | undefined,
): FigureWords => {
  const word = (unit?.short ?? unit?.name)?.[language] ?? '';
  const { before, number, after } =
    language === 'zh' ? toChinese(figure, word) : toEnglish(figure, word);
  return join(before, number, after + laterMark(language, figure));
};

/** To what a figure is rounded, with its value written out: "37,000 cases (rounded to 1,000)". Empty for one that is not. */
export const roundingWords = (
  language: Language,
  figure: ShownFigure,
  unit: Pick<Code, 'name' | 'short'> | undefined,
): string => {
  if (!isAtLeast(figure.step, 1)) return '';
  const { value, hedge, step } = figure;
  const { text } = formatFigure(language, { value, hedge, step: '1' }, unit);
  return language === 'zh'
    ? `${text}（舍入到${step}）`
    : `${text} (rounded to ${groupDigits(step)})`;
};

/** A worded figure with the year that it is of, where others beside it are of another. */
export const withYear = (language: Language, words: string, year: string): string =>
  language === 'zh' ? `${words}（${year}年）` : `${words} (${year})`;

/**
 * The number on an axis whose largest value is `most`: one unit for the whole axis, 万 or 亿 in Chinese, thousand commas,
 * m or bn in English. Not for figures: it only labels ticks.
 */
export const formatTick = (language: Language, value: number, most: number): string => {
  if (value === 0) return '0';
  const size = Math.abs(most);
  const short = (divisor: number, name: string) =>
    `${Number((value / divisor).toPrecision(6))}${name}`;
  if (language === 'zh') {
    if (size >= 1e8) return short(1e8, '亿');
    return size >= 1e4 ? short(1e4, '万') : String(value);
  }
  if (size >= 1e9) return short(1e9, 'bn');
  return size >= 1e6 ? short(1e6, 'm') : groupDigits(String(value));
};
