import { decode, VALUE_END } from './mend-value';
import type { Entries } from './migrations';
import { isTracker } from './trackers';
import { visibleText } from './visible-text';

/** What of a text of a reader's own a link program may have changed: `isLast` where nothing follows it in the link. */
export type MendText = (text: string, isLast: boolean) => string;

/** The keys that a link may have; with those that hold a reader's own text, how that is mended. */
export type KnownKeys = ReadonlyMap<string, MendText | undefined>;

/** The key that says that the texts of a link are to be taken letter by letter, however they look; its value is 1. */
export const EXACT = 'exact';

const MOST_DEPTH = 4;
const VERSION = 'v';
const ESCAPE = /%[\da-f]{2}/i;
/** "&" that was encoded once too much, or more often. */
const ENCODED_AND = /%(?:25)*26/i;
/** What stands before a key where "&" was written for a web page, or typed in full width. */
const BEFORE_KEY = /^(?:[？＆\s]|amp;|#0*38;|#x0*26;)+/i;
const NEXT_PAIR = /[&＆?？](?:amp;|#0*38;|#x0*26;)*([a-z]\w*)[=＝]/gi;
/** What a web page writes behind a link for a quote or a blank. */
const MARKUP = /^(?:quot|apos|nbsp|lt|gt|#0*3[49]);?$/i;
/** What writers and programs put behind a link. */
const SENTENCE_END = /[.,;:!?‥…·、。，．；：！？､｡]$/u;
/** Signs that stand at both ends of what they enclose: the last one is not part of the link where it encloses nothing. */
const CLOSING: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '}': '{', '>': '<', '”': '“', '’': '‘', '»': '«', '›': '‹', '｣': '｢' },
  ...{
    '）': '（',
    '》': '《',
    '〉': '〈',
    '】': '【',
    '〕': '〔',
    '」': '「',
    '』': '『',
    '］': '［',
  },
  ...{ '"': '"', "'": "'", '`': '`', _: '_', '*': '*', '~': '~', '～': '～', '|': '|' },
};
/** Signs that no text of a deck has, and those that may end it though they stand behind the link. */
const NO_DECK = /(?:(?![\w.,!~*\ufffd-])[\p{P}\p{S}\p{Z}\s])+$/u;
const DECK = /^[\w.,!~*-]+$/;
const BEHIND_DECK = /[.,!~*]+$/;

/** A text decoded as often as it was encoded once too much. */
const decodeAll = (text: string): string => {
  let decoded = text;
  for (let depth = 0; depth < MOST_DEPTH && ESCAPE.test(decoded); depth += 1)
    decoded = decode(decoded);
  return decoded;
};

const isBehindLink = (text: string): boolean => {
  const opening = CLOSING[text.slice(-1)];
  if (opening === undefined) return SENTENCE_END.test(text);
  const before = text.slice(0, -1);
  return opening === text.slice(-1)
    ? !before.includes(opening)
    : before.split(opening).length <= before.split(text.slice(-1)).length;
};

const withoutEnd = (text: string): string => {
  let own = text;
  while (isBehindLink(own.trimEnd())) own = own.trimEnd().slice(0, -1);
  return own;
};

/** A reader's own text as it was before a program encoded it again, or put something at its end. What would leave nothing is left as it is. */
export const mendText: MendText = (text, isLast) => {
  const isEncoded = ESCAPE.test(text) && !/%(?![\da-f]{2})/i.test(text);
  const visible = visibleText(isEncoded ? decodeAll(text) : text);
  return (isLast ? withoutEnd(visible) : visible) || text;
};

/** The text of a deck as it was before a program encoded it again, or put something at its end. */
export const mendDeck: MendText = (text, isLast) => {
  const own = visibleText(decodeAll(text)).replace(NO_DECK, '');
  const mended = isLast ? own.replace(BEHIND_DECK, '') : own;
  return DECK.test(mended) ? mended : text;
};

const isKey = (known: KnownKeys, key: string, value: string): boolean =>
  known.has(key) || key === VERSION || key === EXACT || isTracker(key, value);

const toKey = (known: KnownKeys, key: string, value: string): string => {
  const cleaned = visibleText(key).replace(BEFORE_KEY, '');
  return isKey(known, cleaned, value) ? cleaned : key;
};

/** The pairs that a value holds besides its own, where "&" or "=" reached us encoded or in full width. */
const splitValue = (known: KnownKeys, key: string, value: string, depth = 0): Entries => {
  const starts = [...value.matchAll(NEXT_PAIR)].filter(([, next = '']) => isKey(known, next, ''));
  const [first] = starts;
  if (!first) {
    const next = depth < MOST_DEPTH && ENCODED_AND.test(value) ? decode(value) : value;
    const pairs = next === value ? [] : splitValue(known, key, next, depth + 1);
    return pairs.length > 1 ? pairs : [[key, value]];
  }
  const rest = starts.map(({ index, 0: start, 1: next = '' }, at): Entries[number] => {
    const text = value.slice(index + start.length, starts[at + 1]?.index);
    return [next, start.startsWith('&') ? decodeAll(text) : text];
  });
  return [[key, value.slice(0, first.index)], ...rest];
};

const splitPair = (text: string): Entries[number] => {
  const at = text.search(/[=＝]/);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** The pairs of a query that became one key because its signs were encoded once too much, or are of full width; undefined where there are none that we know. */
const splitKey = (known: KnownKeys, [key, value]: Entries[number], depth: number) => {
  const text = value === '' ? key : `${key}=${value}`;
  if (depth >= MOST_DEPTH || !/[=＝&＆]|%[\da-f]{2}/i.test(key)) return undefined;
  const isEncoded = /[=&]/.test(key);
  const decoded = isEncoded || !ESCAPE.test(key) ? text : decode(text);
  const pairs = decoded
    .split(/[&＆]/)
    .map(splitPair)
    .map(([name, own]): Entries[number] => [name, isEncoded ? decode(own) : own]);
  const mended = pairs.flatMap((each) => mendPair(known, each, depth + 1));
  return mended.some(([name, own]) => isKey(known, name, own)) ? mended : undefined;
};

const mendPair = (known: KnownKeys, pair: Entries[number], depth: number): Entries => {
  const [typed, value] = pair;
  const key = toKey(known, typed, value);
  if (isKey(known, key, value)) return splitValue(known, key, value);
  return splitKey(known, pair, depth) ?? [pair];
};

const isExact = ([key, value]: Entries[number]): boolean =>
  key === EXACT && visibleText(value).replace(VALUE_END, '') === '1';

const toVersion = ([key, value]: Entries[number]): Entries[number] => {
  const version = visibleText(value).replace(VALUE_END, '');
  return [key, key === VERSION && /^\d+$/.test(version) ? version : value];
};

/** The pairs of a query as they were meant: what mail, chat and web pages do to a link is undone, and what they add to follow readers is gone. */
export const readEntries = (query: string, known: KnownKeys): Entries => {
  const typed = [...new URLSearchParams(query)];
  const mended = typed.flatMap((pair) => mendPair(known, pair, 0));
  const isText = ([key]: Entries[number]) => known.get(key) !== undefined;
  // A text that is to be taken as it is may look like further pairs.
  const asTyped = typed.flatMap((pair) => (isText(pair) ? [pair] : mendPair(known, pair, 0)));
  const all = asTyped.some(isExact) ? asTyped : mended;
  const isRest = ([key, value]: Entries[number]) => value === '' && MARKUP.test(key);
  const own = all.filter((each) => !isExact(each) && !isTracker(...each) && !isRest(each));
  if (all.some(isExact)) return own.map(toVersion);
  const lastKey = [...new Set(own.map(([key]) => key))].at(-1);
  return own
    .map(toVersion)
    .map(([key, value]) => [key, known.get(key)?.(value, key === lastKey) ?? value]);
};

const isReadAsWritten = (link: string, closed: string, known: KnownKeys): boolean => {
  const written = [...new URLSearchParams(link)].filter(([key]) => key !== VERSION);
  const read = readEntries(closed, known).filter(([key]) => key !== VERSION);
  return (
    read.length === written.length &&
    read.every((pair, at) => pair.join('=') === written[at]?.join('='))
  );
};

/** A link that is read as it is written, also by programs that take its end for that of a sentence: where that is needed, something stands behind it that says nothing. */
export const closeLink = (link: string, version: number, known: KnownKeys): string => {
  const candidates = [
    ...(/[^A-Za-z\d]$/.test(link) ? [] : [link]),
    `${link}&${VERSION}=${version}`,
  ];
  return candidates.find((each) => isReadAsWritten(link, each, known)) ?? `${link}&${EXACT}=1`;
};
