import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTracker } from '../../src/url/trackers';
import { quotable, visibleText } from '../../src/url/visible-text';
import { INITIAL_VIEW_STATE, LINKS, type ViewState } from '../../src/views/view-state';
import { arbitraryViewState } from '../support/arbitrary-view-state';
import { holds } from '../support/holds';
import { parseLink, serializeLink } from '../support/links';
import { readVocabulary } from '../support/read-vocabulary';

const vocabulary = readVocabulary();
const parse = (link: string) => LINKS.parse(link, vocabulary);
const serialize = (state: ViewState) => LINKS.serialize(state, vocabulary);
const state = (part: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW_STATE, ...part });
const canonical = (link: string) => serializeLink(parseLink(link).state);
const dropped = (link: string) =>
  parseLink(link).dropped.map(({ key, value }) => `${key}=${value}`);

const SHOWN = 'lang=en&right=trademark&present=1&step=2';

describe('a link that was changed on its way means what it meant', () => {
  test.each([
    ['punctuation behind a value', '?present=1&lang=en&right=trademark%E3%80%82&step=2'],
    ['punctuation behind the link', '?present=1&lang=en&right=trademark&step=2。'],
    ['punctuation behind the link, encoded', '?present=1&lang=en&right=trademark&step=2%EF%BC%89'],
    ['several signs', '?present=1&lang=en&right=trademark&step=2).”'],
    ['an emphasis', '?present=1&lang=en&right=trademark&step=2**_'],
    ['a line break', '?present=1&lang=en&right=trademark&step=2%0D%0A'],
    [
      'characters of width zero',
      '?present=1&lang=en&right=trade%E2%80%8Bmark%EF%BB%BF&st%E2%80%8Bep=2',
    ],
    ['marks of direction', '?present=1&lang=en&right=trademark%E2%80%8E&step=2%E2%80%AC'],
    ['"&" as web pages write it', '?present=1&amp;lang=en&amp;right=trademark&amp;step=2'],
    [
      '"&" as web pages write it, twice',
      '?present=1&amp;amp;lang=en&amp;right=trademark&amp;step=2',
    ],
    ['"&" as a number', '?present=1&%2338;lang=en&right=trademark&step=2'],
    ['signs of full width', '？present＝1＆lang＝en＆right＝trademark＆step＝2'],
    [
      'signs of full width, encoded',
      '?present=1%EF%BC%86lang=en%EF%BC%86right%EF%BC%9Dtrademark&step=2',
    ],
    ['a query encoded twice', '?present%3D1%26lang%3Den%26right%3Dtrademark%26step%3D2'],
    [
      'a query encoded three times',
      '?present%253D1%2526lang%253Den%2526right%253Dtrademark%2526step%253D2',
    ],
    [
      'a query encoded twice from the second key on',
      '?present=1%26lang%3Den%26right%3Dtrademark%26step%3D2',
    ],
    ['both, "amp;" and encoded', '?present=1%26amp%3Blang%3Den%26amp%3Bright%3Dtrademark&step=2'],
    [
      'trackers',
      '?present=1&lang=en&right=trademark&step=2&fbclid=Iw&utm_source=x&gclid=1&spm=a.b&scene=1',
    ],
    [
      'those of WeChat',
      '?present=1&lang=en&right=trademark&step=2&from=singlemessage&isappinstalled=0',
    ],
    ['those of WeChat before a year', '?from=timeline&present=1&lang=en&right=trademark&step=2'],
  ])('%s', (_, link) => {
    expect(canonical(link)).toBe(SHOWN);
    expect(dropped(link)).toEqual([]);
  });

  test.each([
    ['right=trademark，patent', 'right=patent,trademark'],
    ['right=trademark?lang=en', 'lang=en&right=trademark'],
    ['right=trademark%3Flang=en', 'lang=en&right=trademark'],
    ['right=trademark%2526lang%253Den', 'lang=en&right=trademark'],
    ['right=trademark%252526lang%25253Den', 'lang=en&right=trademark'],
    ['right=trademark&quot;', 'right=trademark'],
    ['right=trademark&nbsp;', 'right=trademark'],
    ['right=trademark&_hsenc=a&mibextid=Zx&ref=x&si=y', 'right=trademark'],
    ['right=trademark、patent。', 'right=patent,trademark'],
    ['right=trademark,', 'right=trademark'],
    ['from=2016.&to=2020)', 'from=2016&to=2020'],
    ['from=2016&from=groupmessage', 'from=2016'],
    ['chart=table,log。', 'chart=table,log'],
    ['view=audit&identity=spc.civil.', 'view=audit&identity=spc.civil'],
    [
      'view=indicators&obs=court.civil1.received%25402024%253Bright%253Dtrademark',
      'view=indicators&obs=court.civil1.received%402024%3Bright%3Dtrademark',
    ],
    ['view=indicators&q=%25E5%2595%2586%25E6%25A0%2587', 'view=indicators&q=%E5%95%86%E6%A0%87'],
    ['q=%E5%95%86%E6%A0%87。', 'q=%E5%95%86%E6%A0%87'],
    ['q=trade\u200bmark', 'q=trademark'],
    ['present=1&deck=c!z。', 'present=1&deck=c!z'],
    ['present=1&deck=c!z.', 'present=1&deck=c!z'],
    ['deck=c!z。&present=1', 'present=1&deck=c!z'],
    ['v=1。&right=trademark', 'right=trademark'],
  ])('%s', (link, text) => {
    expect(canonical(link)).toBe(text);
    expect(dropped(link)).toEqual([]);
  });
});

describe('nothing is guessed', () => {
  test.each([
    ['right=trade', '', ['right=trade']],
    ['right=trademarks', '', ['right=trademarks']],
    ['right=Trademark。', '', ['right=Trademark。']],
    ['right=。', '', ['right=。']],
    ['right=moon。,trademark。', 'right=trademark', ['right=moon。']],
    ['from=20', '', ['from=20']],
    ['from=2016.5', '', ['from=2016.5']],
    ['step=２', '', ['step=２']],
    ['amp;colour=red', '', ['amp;colour=red']],
    ['colour=red。', '', ['colour=red。']],
    ['from=timelines', '', ['from=timelines']],
    ['utm=1', '', ['utm=1']],
    ['q=50%25', 'q=50%25', []],
    ['q=c%2B%2B', 'q=c%2B%2B', []],
    ['q=(a)', 'q=(a)&v=1', []],
    ['q=a＆b', 'q=a%EF%BC%86b', []],
  ])('%s', (link, text, gone) => {
    expect(canonical(link)).toBe(text);
    expect(dropped(link)).toEqual(gone);
  });
});

describe('a link that we write', () => {
  test.each([
    [{ deck: 'c~hx_' }, 'deck=c~hx_&v=1'],
    [{ deck: 'c~hx.' }, 'deck=c~hx.&v=1'],
    [{ deck: 'c!z' }, 'deck=c!z'],
    [{ search: 'trademark.' }, 'q=trademark.&v=1'],
    [{ search: '商标。' }, 'q=%E5%95%86%E6%A0%87%E3%80%82&v=1'],
    [{ search: 'a\u200bb' }, 'q=a%E2%80%8Bb&exact=1'],
    [{ search: '%E5%95%86' }, 'q=%25E5%2595%2586&exact=1'],
    [{ search: 'a&right=patent' }, 'q=a%26right%3Dpatent&exact=1'],
    [{ search: 'a&exact=1' }, 'q=a%26exact%3D1&exact=1'],
    [{ search: 'trademark' }, 'q=trademark'],
  ])('of %j is %s, and is read as it is', (part, link) => {
    expect(serialize(state(part))).toBe(link);
    expect(parse(link)).toEqual({ state: state(part), dropped: [] });
  });

  test('ends in a letter or a digit, and nothing at its end changes what it means', () => {
    const ends = [
      '.',
      '。',
      ',',
      '，',
      '、',
      ';',
      '；',
      '!',
      '！',
      '?',
      '？',
      ')',
      '）',
      ']',
      '】',
      '》',
    ];
    const more = [
      '”',
      '’',
      '"',
      "'",
      '>',
      '…',
      '_',
      '*',
      '~',
      '**',
      '.)',
      '。”',
      '\u200b',
      '%E3%80%82',
    ];
    holds(
      fc.property(
        arbitraryViewState(vocabulary),
        fc.constantFrom(...ends, ...more),
        (each, end) => {
          const link = serialize(each);
          expect(link).toMatch(/^$|[A-Za-z\d]$/);
          expect(parse(link)).toEqual({ state: each, dropped: [] });
          // Nothing says that a sign of its own alphabet is not part of a deck.
          if (link !== '' && !(end === '_' && /deck=[^&]*$/.test(link)))
            expect(parse(link + end)).toEqual({ state: each, dropped: [] });
        },
      ),
      2000,
    );
  });
});

/** What mail, chat and web pages do to a whole link. */
const MANGLINGS: readonly (readonly [string, (link: string) => string])[] = [
  ['amp', (link) => link.replaceAll('&', '&amp;')],
  ['full width', (link) => link.replaceAll('&', '＆').replaceAll('=', '＝')],
  ['full width and question mark', (link) => `？${link.replaceAll('&', '＆')}`],
  ['encoded', encodeURIComponent],
  ['encoded twice', (link) => encodeURIComponent(encodeURIComponent(link))],
  ['trackers', (link) => `${link}&utm_source=x&from=singlemessage`],
  ['trackers before', (link) => `fbclid=1&${link}`],
  ['zero width', (link) => link.replaceAll(/[=,]/g, '$&\u200b')],
  ['zero width behind', (link) => link.replaceAll('&', '\u200d&')],
  ['punctuation behind values', (link) => link.replaceAll(/(?<!(?:q|deck)=[^&]*)&/g, '。&')],
];

test('any of this to a link of any state leaves the state as it was', () => {
  const states = arbitraryViewState(vocabulary).map((each) => ({
    ...each,
    search: /^[\p{L}\d ]*$/u.test(visibleText(each.search)) ? visibleText(each.search) : '商标 a',
    deck: each.deck?.replace(/[^a-z\d]+$/i, '') || undefined,
  }));
  holds(
    fc.property(states, fc.constantFrom(...MANGLINGS), (each, [name, mangle]) => {
      const link = mangle(serialize(each));
      expect([name, link, parse(link)]).toEqual([name, link, { state: each, dropped: [] }]);
    }),
    3000,
  );
});

test('a tracker is told by its name, and one by its value', () => {
  expect(isTracker('utm_campaign', 'x')).toBe(true);
  expect(isTracker('from', 'timeline')).toBe(true);
  expect(isTracker('from', '2016')).toBe(false);
  for (const { key } of LINKS.keys) expect(isTracker(key, '1')).toBe(false);
});

describe('a text of a link within a sentence', () => {
  test('has nothing that turns our words', () => {
    const turning = '\u202e\u202a\u2066\u2069\u200e\u200f\u061c\u200b\ufeffevil';
    expect(quotable(turning)).toBe('evil');
  });

  test('is set apart where it is written from right to left', () => {
    expect(quotable('علامة')).toBe('\u2068علامة\u2069');
    expect(quotable('商标')).toBe('商标');
  });
});
