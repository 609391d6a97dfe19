import {
  codesOf,
  type Filter,
  FILTER_DIMENSIONS,
  NO_FILTER,
  setClause,
  setYears,
} from '../crossfilter/filter';
import type { Vocabulary } from '../url/param';
import { readHeadline, writeHeadline } from './headline-codec';
import { type ShortIds, toShortIds } from './short-code';
import { type Deck, MAX_SLIDE_SERIES, type Slide, SLIDE_KINDS, toSlide } from './slide';

/** A deck read: its slides and the pieces of text that could not be read. */
export interface ParsedDeck {
  readonly deck: Deck;
  readonly dropped: readonly string[];
}

/** What a link should not grow beyond with a deck: mail and message programs cut longer ones. */
export const MAX_DECK_TEXT = 2000;

const MAX_SLIDES = 99;
const LETTERS = {
  cover: 'c',
  section: 's',
  figures: 'f',
  timeline: 't',
  breakdown: 'b',
  campaigns: 'p',
  audit: 'a',
  closing: 'z',
} as const satisfies Record<Slide['kind'], string>;

const CHART_LETTERS = {
  index: { measure: 'index' },
  yoy: { measure: 'yoy' },
  log: { scale: 'log' },
  stacked: { form: 'stacked' },
} as const;
const PLAIN = { measure: 'absolute', scale: 'linear', form: 'lines' } as const;
type ChartWord = keyof typeof CHART_LETTERS;
const CHART_WORDS = Object.keys(CHART_LETTERS) as readonly ChartWord[];

/** Each field of a slide begins with its letter. Filter dimensions have capitals; `N` says "no filter at all". */
const DIMENSION_LETTERS = {
  system: 'S',
  right: 'R',
  agency: 'A',
  chapter: 'C',
  campaign: 'P',
} as const;

interface Ids {
  readonly indicators: ShortIds;
  readonly splits: ReadonlySet<string>;
  readonly codes: Readonly<Record<keyof typeof DIMENSION_LETTERS, ShortIds>>;
  readonly isYear: (year: number) => boolean;
}

const NONE: ReadonlySet<string> = new Set();

const toIds = ({ indicators, splits, codes, years }: Vocabulary): Ids => {
  const of = (dimension: string) => toShortIds(codes[dimension] ?? NONE);
  return {
    indicators: toShortIds(indicators),
    splits,
    codes: {
      system: of('system'),
      right: of('right'),
      agency: of('agency'),
      chapter: of('chapter'),
      campaign: of('campaign'),
    },
    isYear: (year) => year >= years.first && year <= years.last,
  };
};

const writeFilter = (ids: Ids, filter: Filter): readonly string[] => {
  const clauses = FILTER_DIMENSIONS.flatMap((dimension) => {
    const codes = codesOf(filter, dimension).map(ids.codes[dimension].write);
    return codes.length > 0 ? [DIMENSION_LETTERS[dimension] + codes.join(',')] : [];
  });
  const { from, to } = filter;
  const years = from === undefined && to === undefined ? [] : [`Y${from ?? ''}-${to ?? ''}`];
  const fields = [...clauses, ...years];
  return fields.length > 0 ? fields : ['N'];
};

const writeSlide = (ids: Ids, slide: Slide): string => {
  const { kind, filter, indicators, split, chart, baseYear, chapter, headline } = slide;
  const words = CHART_WORDS.filter((word) =>
    Object.entries(CHART_LETTERS[word]).every(([key, value]) =>
      Object.entries(chart ?? {}).some(([own, is]) => own === key && is === value),
    ),
  );
  return [
    LETTERS[kind] + (chapter ? ids.codes.chapter.write(chapter) : ''),
    ...(indicators.length > 0 ? [`i${indicators.map(ids.indicators.write).join(',')}`] : []),
    ...(split ? [`b${split}`] : []),
    ...(words.length > 0 ? [`c${words.join(',')}`] : []),
    ...(baseYear === undefined ? [] : [`y${baseYear}`]),
    ...(filter ? writeFilter(ids, filter) : []),
    ...(headline ? [`h${writeHeadline(headline)}`] : []),
  ].join('~');
};

/** Writes a deck for the key `deck` of a link: slides between "!", their fields between "~", values between ",". */
export const serializeDeck = (deck: Deck, vocabulary: Vocabulary): string => {
  const ids = toIds(vocabulary);
  return deck.map((slide) => writeSlide(ids, slide)).join('!');
};

type Drop = (text: string) => void;
type ReadField = (ids: Ids, slide: Slide, value: string, drop: Drop) => Slide;

const readIds = (short: ShortIds, value: string, most: number, drop: Drop): readonly string[] => {
  const found = new Set<string>();
  for (const text of value.split(',')) {
    const id = short.read(text);
    if (id === undefined || found.size >= most) drop(text);
    else found.add(id);
  }
  return [...found];
};

const readYears: ReadField = (ids, slide, value, drop) => {
  const [, first, last] = /^(\d{4})?-(\d{4})?$/.exec(value) ?? [];
  const from = first === undefined ? undefined : Number(first);
  const to = last === undefined ? undefined : Number(last);
  const good =
    (from !== undefined || to !== undefined) &&
    [from, to].every((year) => year === undefined || ids.isYear(year)) &&
    (from ?? 0) <= (to ?? Number.POSITIVE_INFINITY);
  if (good) return { ...slide, filter: setYears(slide.filter ?? NO_FILTER, from, to) };
  drop(`Y${value}`);
  return slide;
};

const readChart: ReadField = (_ids, slide, value, drop) =>
  value.split(',').reduce((before, text): Slide => {
    const word = CHART_WORDS.find((each) => each === text);
    if (word) return { ...before, chart: { ...PLAIN, ...before.chart, ...CHART_LETTERS[word] } };
    drop(text);
    return before;
  }, slide);

const readOne =
  (key: 'split' | 'baseYear' | 'headline', read: (ids: Ids, text: string) => unknown): ReadField =>
  (ids, slide, value, drop) => {
    const found = read(ids, value);
    if (found === undefined) drop(value);
    return found === undefined ? slide : { ...slide, [key]: found };
  };

const FIELDS: Readonly<Record<string, ReadField>> = {
  i: (ids, slide, value, drop) => ({
    ...slide,
    indicators: readIds(ids.indicators, value, MAX_SLIDE_SERIES, drop),
  }),
  b: readOne('split', ({ splits }, text) => (splits.has(text) ? text : undefined)),
  c: readChart,
  y: readOne('baseYear', ({ isYear }, text) =>
    /^\d{4}$/.test(text) && isYear(Number(text)) ? Number(text) : undefined,
  ),
  h: readOne('headline', (_ids, text) => readHeadline(text)),
  N: (_ids, slide) => ({ ...slide, filter: slide.filter ?? NO_FILTER }),
  Y: readYears,
  ...Object.fromEntries(
    FILTER_DIMENSIONS.map((dimension): [string, ReadField] => [
      DIMENSION_LETTERS[dimension],
      (ids, slide, value, drop) => {
        const codes = readIds(ids.codes[dimension], value, Number.POSITIVE_INFINITY, drop);
        if (codes.length === 0) return slide;
        return { ...slide, filter: setClause(slide.filter ?? NO_FILTER, dimension, codes) };
      },
    ]),
  ),
};

/** Kinds that show nothing without an indicator. */
const NEEDS_INDICATOR: readonly Slide['kind'][] = ['timeline', 'breakdown'];

const readSlide = (ids: Ids, text: string, drop: Drop): readonly Slide[] => {
  const [head = '', ...fields] = text.split('~');
  const kind = SLIDE_KINDS.find((each) => LETTERS[each] === head.charAt(0));
  const chapter = head.length > 1 ? ids.codes.chapter.read(head.slice(1)) : undefined;
  if (!kind || (head.length > 1 && (kind !== 'section' || !chapter))) {
    drop(text);
    return [];
  }
  const slide = fields.reduce(
    (before, field) => {
      const read = FIELDS[field.charAt(0)];
      if (read) return read(ids, before, field.slice(1), drop);
      drop(field);
      return before;
    },
    toSlide(kind, chapter ? { chapter } : {}),
  );
  if (!NEEDS_INDICATOR.includes(kind) || slide.indicators.length > 0) return [slide];
  drop(text);
  return [];
};

/** Reads a deck. Never throws: what is unknown or impossible is dropped and listed, the rest holds. */
export const parseDeck = (text: string, vocabulary: Vocabulary): ParsedDeck => {
  const ids = toIds(vocabulary);
  const dropped: string[] = [];
  const deck = text
    .split('!')
    .flatMap((each) => readSlide(ids, each, (part) => dropped.push(part)));
  return {
    deck: deck.slice(0, MAX_SLIDES),
    dropped: [...dropped, ...deck.slice(MAX_SLIDES).map((each) => LETTERS[each.kind])],
  };
};
