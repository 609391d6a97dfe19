import { isDeepStrictEqual } from 'node:util';

/** A link of the fixtures and what it opened. */
export interface OldLink {
  readonly link: string;
  readonly canonical: string;
  readonly dropped: readonly { readonly key: string; readonly value: string }[];
  readonly state: object;
}

/** A deck of the fixtures and its slides. */
export interface OldDeck {
  readonly deck: string;
  readonly canonical: string;
  readonly dropped: readonly string[];
  readonly slides: readonly object[];
}

/** A deck file of the fixtures and what it held. */
export interface OldFile {
  readonly text: string;
  readonly read: { readonly notes?: Readonly<Record<string, string>> };
  readonly noteKeys: readonly string[];
}

/** A text that is meant to be read differently now: why, and what has changed of its record. */
export interface Meant<T> {
  readonly of: string;
  readonly why: string;
  readonly change: (record: T) => T;
}

const NOT_A_FIELD = 'a field that the kind does not have says nothing of it and is ignored';
const CONTRADICTION =
  'of two words that contradict one another the first holds, the other is reported';
const NEW_WORD =
  'a time series shows all that it shows on its view: as a table, as small multiples';
const NEEDLESS_SIGN = 'a text that is reported in full has no sign that it goes on';

/** Letters that no kind had, and the kinds that begin with them now: a new kind adds its own. */
const NEW_KINDS: Readonly<Record<string, string>> = { w: 'flow', e: 'strips' };

const EMPTY_SLIDE = {
  filter: null,
  indicators: [],
  split: null,
  chart: null,
  baseYear: null,
  chapter: null,
  headline: null,
};

/** A deck of letters alone, with a slide for each that has a kind now. */
const withNewKinds = (record: OldDeck): OldDeck => {
  const letters = record.deck.split('!');
  const known = letters.filter((letter) => letter in NEW_KINDS);
  return {
    ...record,
    canonical: known.join('!'),
    dropped: letters.filter((letter) => !known.includes(letter)),
    slides: known.map((letter) => ({ kind: NEW_KINDS[letter], ...EMPTY_SLIDE })),
  };
};

const drops =
  (...dropped: readonly string[]) =>
  (record: OldDeck): OldDeck => ({ ...record, dropped });

const becomes = (canonical: string, slide: object, dropped: readonly string[] = []) => {
  return (record: OldDeck): OldDeck => ({
    ...record,
    canonical,
    dropped,
    slides: record.slides.map((each) => ({ ...each, ...slide })),
  });
};

const CHART = { measure: 'absolute', scale: 'linear', form: 'lines' };
const INDEX = { chart: { ...CHART, measure: 'index' } };
const GROWTH = { chart: { ...CHART, measure: 'yoy' } };
const EIGHT = 't~i8Su3,Bd-w,XFI7,TFpd,zx90,IW3y,ZeSk,yWbm';
const EIGHT_IDS =
  'satisfaction.score spc.civil.received spc.civil.concluded court.civil1.received court.civil1.concluded court.civil2.received court.civil2.concluded court.punitive_damages.cases';

/** Decks that are read differently now. */
export const MEANT_DECKS: readonly Meant<OldDeck>[] = [
  { of: 'q!w!e', why: 'a letter that had no kind has one now', change: withNewKinds },
  {
    of: 'c!t~inosuch!q!f~iscore.of.nothing!b~iTFpd~bnosuch~y20!z~Rnothing',
    why: NOT_A_FIELD,
    change: drops('nosuch', 't~inosuch', 'q', 'score.of.nothing', 'nosuch', 'nothing'),
  },
  { of: 'c~x', why: NOT_A_FIELD, change: drops() },
  { of: 'c~xyz~Rtrademark', why: NOT_A_FIELD, change: drops() },
  { of: 'c~iconstructor', why: NOT_A_FIELD, change: drops() },
  {
    of: 't~iTFpd~cindex,yoy',
    why: CONTRADICTION,
    change: becomes('t~iTFpd~cindex', INDEX, ['yoy']),
  },
  {
    of: 't~iTFpd~cyoy,index',
    why: CONTRADICTION,
    change: becomes('t~iTFpd~cyoy', GROWTH, ['index']),
  },
  {
    of: 't~iTFpd~cindex~cyoy',
    why: CONTRADICTION,
    change: becomes('t~iTFpd~cindex', INDEX, ['yoy']),
  },
  {
    of: 't~iTFpd~ctable',
    why: NEW_WORD,
    change: becomes('t~iTFpd~ctable', { chart: { show: 'table', ...CHART } }),
  },
  {
    of: 't~iTFpd~cmultiples',
    why: NEW_WORD,
    change: becomes('t~iTFpd~cmultiples', { chart: { ...CHART, form: 'multiples' } }),
  },
  {
    of: EIGHT,
    why: 'a time series names as many indicators as its view, which are twelve, not six',
    change: becomes(EIGHT, { indicators: EIGHT_IDS.split(' ') }),
  },
];

const withoutSign = (record: OldLink): OldLink => ({
  ...record,
  dropped: record.dropped.map((each) =>
    each.key === 'deck' ? { ...each, value: each.value.replace('…', '') } : each,
  ),
});

const SIGNED: readonly Meant<OldLink>[] = [
  '?present=yes&step=0&auto=1&both=2&deck=<b>',
  '?present=1&deck=c~h%20x',
  '?deck=商标',
  '?deck=a b',
  '?view=x&ed=x&lang=x&theme=x&system=x&right=x&agency=x&chapter=x&campaign=x&from=x&to=x&ind=x&by=x&chart=x&year=x&sort=x&open=x&cols=x&whole=x&obs=x&growth=x&verdict=x&identity=-x&present=x&step=x&both=x&auto=x&presenter=x&deck=%20x&v=x&x=x',
].map((of) => ({ of, why: NEEDLESS_SIGN, change: withoutSign }));

const TRACKED = 'what programs add to a link to follow its readers is ignored and not reported';
const BEHIND = 'punctuation and blanks behind a value that is known are none of it';
const CLOSED = 'no link ends in punctuation, which mail and chat programs cut off';

const withNothingDropped = (record: OldLink): OldLink => ({ ...record, dropped: [] });

const reads =
  (canonical: string, part: object) =>
  (record: OldLink): OldLink => ({
    ...record,
    canonical,
    dropped: [],
    state: { ...record.state, ...part },
  });

const closed = (record: OldLink): OldLink => ({ ...record, canonical: `${record.canonical}&v=1` });

/** Links that are written so that nothing cuts them. */
export const CLOSED_LINKS: readonly Meant<OldLink>[] = [
  '?q=%2C%2C',
  '?q=__proto__',
  '?present=1&deck=!',
].map((of) => ({ of, why: CLOSED, change: closed }));

/** Links that are read differently now. */
export const MEANT_LINKS: readonly Meant<OldLink>[] = [
  ...SIGNED,
  ...CLOSED_LINKS,
  ...['?chart=table,', '?right=trademark,', '?right=,trademark', '?right=trademark,,patent'].map(
    (of) => ({ of, why: BEHIND, change: withNothingDropped }),
  ),
  ...[
    '?utm_source=newsletter',
    '?utm_source=newsletter&right=trademark',
    '?fbclid=x&lang=zh&q=商标',
  ].map((of) => ({ of, why: TRACKED, change: withNothingDropped })),
  { of: '?identity=a.', why: BEHIND, change: reads('identity=a', { identity: 'a' }) },
  {
    of: '?right=trademark+',
    why: BEHIND,
    change: reads('right=trademark', {
      filter: {
        clauses: [{ dimension: 'right', codes: ['trademark'] }],
        from: null,
        to: null,
      },
    }),
  },
];

/** A note of version 1 that was filed under a breakdown as an index, which a breakdown never was. */
const INDEXED = 'b~iTFpd~bright~cindex';

const withoutIndex = (record: OldFile): OldFile => {
  const { notes } = record.read;
  const kept = Object.entries(notes ?? {}).map(([key, note]) => [
    key.replace(INDEXED, 'b~iTFpd~bright'),
    note,
  ]);
  return { ...record, read: { ...record.read, notes: Object.fromEntries(kept) } };
};

/** Deck files that are read differently now. */
export const toMeantFiles = (files: readonly OldFile[]): readonly Meant<OldFile>[] =>
  files
    .filter(({ read: { notes = {} } }) =>
      Object.keys(notes).some((key) => key.startsWith(`en~2024~${INDEXED}`)),
    )
    .map(({ text }) => ({ of: text, why: NOT_A_FIELD, change: withoutIndex }));

/** The records as they are meant to be read. A difference that is meant and is none is a failure too. */
export const toMeant = <T>(
  records: readonly T[],
  textOf: (record: T) => string,
  meant: readonly Meant<T>[],
): readonly T[] => {
  for (const { of, why, change } of meant) {
    const record = records.find((each) => textOf(each) === of);
    if (!record || isDeepStrictEqual(change(record), record)) throw new Error(`${of}: ${why}`);
  }
  return records.map((record) => {
    const own = meant.find(({ of }) => of === textOf(record));
    return own ? own.change(record) : record;
  });
};
