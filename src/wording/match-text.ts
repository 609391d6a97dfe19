import type { Lexicon } from './lexicon';
import { findPinyin } from './match-pinyin';
import { normalText } from './normal-text';

/** What is looked for: all of `words`, best as one `phrase`. A query of marks alone has no words and finds nothing; a blank one finds everything. */
export interface Query {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly isBlank: boolean;
  readonly lexicon: Lexicon | undefined;
}

/** What a search looks through, in normal form, the telling first. `figures` are asked for where a number is looked for; `keys` are those of the readings of the names, `codeKeys` those of the codes. */
export interface Fields {
  readonly names: readonly string[];
  readonly aliases?: readonly string[] | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly years?: readonly string[] | undefined;
  readonly figures?: (() => readonly string[]) | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly definitions?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly codeKeys?: readonly string[] | undefined;
}

/** How far what was found is from what was looked for; the ranks of several words add up. */
const RANK = {
  exact: 0,
  starts: 1,
  contains: 2,
  aliasExact: 8,
  alias: 10,
  year: 15,
  code: 20,
  figure: 21,
  pinyinStarts: 30,
  pinyin: 35,
  id: 40,
  scattered: 60,
  definition: 200,
  source: 10_000,
} as const;

/** Where a rank begins that rests on the source alone: it says little, for a report is full of its subject. */
const BY_SOURCE: number = RANK.source;

const YEAR_IN_HAN = /((?:19|20)\d{2})年度?/g;
const YEAR = /^(?:19|20)\d{2}$/;
/** A number keeps its 万 or 亿: 1.07 million is not 1.07万. */
const SCRIPTS = /[a-z]+|[\d.%]+[万亿]?|[^a-z\d.%]+/g;
const NUMERAL = /[\d〇一二三四五六七八九十百千两]/;
const LONG_WORD = 4;

/** Reads what was typed. */
export const toQuery = (text: string, lexicon?: Lexicon): Query => {
  const phrase = normalText(text, lexicon?.toSimple);
  const words = phrase.replaceAll(YEAR_IN_HAN, ' $1 ').split(' ').filter(Boolean);
  return { phrase, words, isBlank: text.trim() === '', lexicon };
};

/** Texts as a search looks through them; what is empty or undefined is left out. */
export const normalTexts = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((each) => (each ? [normalText(each)] : [])).filter(Boolean)),
];

const at = (text: string, index: number): string => text.charAt(index);

/** True where a match does not cut a number, and short letters are a word, or its beginning from three on. */
const isWhole = (text: string, word: string, start: number): boolean => {
  const [before, after] = [at(text, start - 1), at(text, start + word.length)];
  const next = text.slice(start + word.length, start + word.length + 2);
  if (/^\d/.test(word) && (/\d/.test(before) || (before === '.' && /\d/.test(at(text, start - 2)))))
    return false;
  if (/\d$/.test(word) && (YEAR.test(word) || word.length < 3) && /^(?:\d|\.\d)/.test(next))
    return false;
  if (!/^[a-z\d]+$/.test(word) || !/[a-z]/.test(word) || word.length >= LONG_WORD) return true;
  if (/[a-z\d]/.test(before)) return false;
  return word.length > 2 || !/[a-z\d]/.test(after) || /^s(?![a-z\d])/.test(next);
};

const findExactly = (text: string, word: string): number => {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    if (isWhole(text, word, start)) return start;
  return -1;
};

/** Plural and singular of English are the same word. */
const toSingular = (word: string): string =>
  /^[a-z]{4,}s$/.test(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word;

const find = (text: string, word: string): number => {
  const exact = findExactly(text, word);
  const singular = toSingular(word);
  return exact >= 0 || singular === word ? exact : findExactly(text, singular);
};

const isIn = (texts: readonly string[] | undefined, word: string): boolean =>
  texts?.some((text) => find(text, word) >= 0) ?? false;

/** Of names that are found alike, the one that says least besides comes first. */
const LENGTH_SHARE = 1 / 1000;

const rankInNames = (names: readonly string[], word: string): number | undefined => {
  if (names.includes(word)) return RANK.exact;
  const ranks = names.flatMap((name) => {
    const start = find(name, word);
    const rank = start === 0 ? RANK.starts : RANK.contains;
    return start < 0 ? [] : [rank + Math.min(999, name.length) * LENGTH_SHARE];
  });
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
};

const rankInAliases = (aliases: readonly string[] = [], word: string): number | undefined => {
  if (aliases.includes(word)) return RANK.aliasExact;
  return isIn(aliases, word) ? RANK.alias : undefined;
};

const rankByPinyin = (word: string, { keys, codeKeys }: Fields, lexicon: Lexicon | undefined) => {
  const startsOf = (own: readonly string[] | undefined) =>
    (own ?? []).flatMap((key) =>
      (lexicon?.readings.get(key) ?? []).map((each) => findPinyin(each, word)),
    );
  if (!lexicon || !/^[a-zü\d]*[a-zü][a-zü\d]*$/.test(word)) return undefined;
  const inNames = startsOf(keys);
  if (inNames.includes(0)) return RANK.pinyinStarts;
  const found =
    inNames.some((start) => start > 0) || startsOf(codeKeys).some((start) => start >= 0);
  return found ? RANK.pinyin : undefined;
};

const rankOfWord = (
  word: string,
  fields: Fields,
  lexicon: Lexicon | undefined,
  withFigures: boolean,
): number | undefined => {
  const inNames = rankInNames(fields.names, word);
  if (inNames !== undefined) return inNames;
  const inAliases = rankInAliases(fields.aliases, word);
  if (inAliases !== undefined) return inAliases;
  if (isIn(fields.years, word)) return RANK.year;
  if (isIn(fields.codes, word)) return RANK.code;
  if (withFigures && isIn(fields.figures?.(), word)) return RANK.figure;
  const pinyin = rankByPinyin(word, fields, lexicon);
  if (pinyin !== undefined) return pinyin;
  if (isIn(fields.ids, word)) return RANK.id;
  return undefined;
};

/** True where Chinese characters fall into parts of two and more, each of which is found: 批捕人数, 法院商标案件. */
const isInParts = (word: string, texts: readonly string[]): boolean => {
  if (!/^\p{Script=Han}{4,}$/u.test(word)) return false;
  const reached = new Set([0]);
  for (let start = 0; start < word.length; start += 1) {
    if (!reached.has(start)) continue;
    for (let end = start + 2; end <= word.length; end += 1)
      if (texts.some((text) => text.includes(word.slice(start, end)))) reached.add(end);
  }
  return reached.has(word.length);
};

const rankFurther = (word: string, fields: Fields): number | undefined => {
  const { names, aliases = [], codes = [] } = fields;
  if (isInParts(word, [...names, ...aliases, ...codes])) return RANK.scattered;
  if (/^[\d.%]+$/.test(word)) return undefined;
  if (isIn(fields.definitions, word)) return RANK.definition;
  return isIn(fields.sources, word) ? RANK.source : undefined;
};

const sum = (ranks: readonly (number | undefined)[]): number | undefined =>
  ranks.reduce<number | undefined>(
    (total, rank) => (total === undefined || rank === undefined ? undefined : total + rank),
    0,
  );

/** The rank of what a query finds, the best ones least; undefined where a word of it is nowhere. */
export const matchText = (query: Query, fields: Fields): number | undefined => {
  const { phrase, words, isBlank, lexicon } = query;
  if (isBlank) return 0;
  if (words.length === 0) return undefined;
  const inNames = rankInNames(fields.names, phrase);
  if (inNames !== undefined) return inNames;
  const inAliases = words.length > 1 ? rankInAliases(fields.aliases, phrase) : undefined;
  if (inAliases !== undefined) return inAliases;
  const withFigures = NUMERAL.test(phrase);
  return sum(
    words.map((word) => {
      const whole = rankOfWord(word, fields, lexicon, withFigures);
      if (whole !== undefined) return whole;
      const parts = word.match(SCRIPTS) ?? [];
      const inParts =
        parts.length > 1
          ? sum(parts.map((part) => rankOfWord(part, fields, lexicon, withFigures)))
          : undefined;
      return inParts ?? rankFurther(word, fields);
    }),
  );
};

/** What a query finds among rows, the best first and in their own order where they are alike; all of them for a blank one. What is found by its source alone is left out where anything is found otherwise. */
export const findBest = <Row>(
  rows: readonly Row[],
  query: Query,
  fieldsOf: (row: Row) => Fields,
): readonly Row[] => {
  if (query.isBlank) return rows;
  const found = rows.flatMap((row) => {
    const rank = matchText(query, fieldsOf(row));
    return rank === undefined ? [] : [{ row, rank }];
  });
  const isTelling = found.some(({ rank }) => rank < BY_SOURCE);
  return found
    .filter(({ rank }) => !isTelling || rank < BY_SOURCE)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
};
