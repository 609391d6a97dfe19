import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { OPTIONAL_COLUMNS } from '../../src/exhibits/list/table-columns';
import { withVersion } from '../../src/url/codec';
import { PAGE_PIECES, SHOW_PIECES } from '../../src/url/page-state';
import { VIEWS } from '../../src/views/registry';
import { INITIAL_VIEW_STATE, LINKS, toView, type ViewState } from '../../src/views/view-state';
import { arbitraryViewState } from '../support/arbitrary-view-state';
import { parseLink as parse, serializeLink } from '../support/links';
import { readVocabulary } from '../support/read-vocabulary';

const vocabulary = readVocabulary();
const said = (link: string) =>
  parse(link).dropped.map(({ key, value, reason }) => `${key}=${value} ${reason}`);
const canonical = (link: string) => serializeLink(parse(link).state);
const state = (part: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW_STATE, ...part });

describe('a link', () => {
  test('of the initial state is empty, and an empty link is the initial state', () => {
    expect(serializeLink(INITIAL_VIEW_STATE)).toBe('');
    expect(parse('')).toEqual({ state: INITIAL_VIEW_STATE, dropped: [] });
    expect(parse('?')).toEqual({ state: INITIAL_VIEW_STATE, dropped: [] });
  });

  test('of right = trademark is exactly that', () => {
    const filter = setClause(NO_FILTER, 'right', ['trademark']);
    expect(serializeLink(state({ filter }))).toBe('right=trademark');
    expect(parse('?right=trademark').state.filter).toEqual(filter);
  });

  test('has its keys and codes in one order, whatever order they were typed in', () => {
    const same = ['right=trademark,patent&system=courts', 'system=courts&right=patent,trademark'];
    expect(same.map(canonical)).toEqual([
      'system=courts&right=patent,trademark',
      'system=courts&right=patent,trademark',
    ]);
  });

  test('keeps the order of the indicators, which is that of the series', () => {
    const link = 'ind=trademark.registered,patent.invention.granted';
    expect(canonical(link)).toBe(link);
  });

  test('lists whatever has no order of its own in one order, also when read', () => {
    const [a = '', b = ''] = [...(vocabulary.codes['campaign'] ?? [])].toSorted();
    expect(parse(`open=${b},${a}`).state.open).toEqual([a, b]);
    expect(parse('growth=differs,agrees').state.growthVerdicts).toEqual(['agrees', 'differs']);
    expect(parse('verdict=off,exact').state.identityVerdicts).toEqual(['exact', 'off']);
    const columns = OPTIONAL_COLUMNS.toSorted();
    const typed = columns.toReversed().join(',');
    expect(parse(`cols=${typed}`).state.columns).toEqual(columns);
  });

  test('says its version from the second on, and nothing for the initial state', () => {
    expect(withVersion('right=trademark', 1)).toBe('right=trademark');
    expect(withVersion('right=trademark', 2)).toBe('v=2&right=trademark');
    expect(withVersion('', 2)).toBe('');
  });

  test('leaves defaults out', () => {
    expect(canonical('view=main&v=1&q=&right=&from=')).toBe('');
  });

  test('holds any search text', () => {
    const search = '商标 & 100% = "a+b", ü\n#';
    const link = serializeLink(state({ search }));
    expect(link).toMatch(/^q=[\w%.,-]+$/);
    expect(parse(link).state.search).toBe(search);
  });
});

test('half of a pair of surrogates in the search box does not throw', () => {
  expect(serializeLink(state({ search: 'a\ud800' }))).toMatch(/^q=a/);
});

describe('what a link cannot mean is dropped and said', () => {
  test.each([
    ['right=moon', '', ['right=moon unknown-value']],
    ['right=moon,trademark', 'right=trademark', ['right=moon unknown-value']],
    ['right=Trademark', '', ['right=Trademark unknown-value']],
    ['colour=red', '', ['colour=red unknown-key']],
    ['__proto__=x&constructor=y', '', ['__proto__=x unknown-key', 'constructor=y unknown-key']],
    ['right=trademark&right=patent', 'right=trademark', ['right=patent repeated']],
    ['lang=fr&theme=pink', '', ['lang=fr unknown-value', 'theme=pink unknown-value']],
    ['sort=-planet', '', ['sort=-planet unknown-value']],
    ['v=99&lang=zh', 'lang=zh', ['v=99 unknown-value']],
    ['cols=none', 'cols=none', []],
    ['cols=none,right', 'cols=right', ['cols=none contradiction']],
    ['q=<script>', 'q=%3Cscript%3E', []],
  ])('%s', (link, text, dropped) => {
    expect(canonical(link)).toBe(text);
    expect(said(link)).toEqual(dropped);
  });

  test('such as more indicators than a link can name', () => {
    const many = [...vocabulary.indicators].slice(0, 14);
    const { state: read, dropped } = parse(`ind=${many.join(',')}`);
    expect(read.indicators).toEqual(many.slice(0, 12));
    expect(dropped.map(({ value, reason }) => [value, reason])).toEqual(
      many.slice(12).map((id) => [id, 'too-many']),
    );
  });

  test('such as a search text of more than 200 characters, named by its beginning', () => {
    expect(parse(`q=${'x'.repeat(200)}`).dropped).toEqual([]);
    const { state: read, dropped } = parse(`q=${'x'.repeat(5000)}`);
    expect(read.search).toBe('');
    expect(dropped).toEqual([{ key: 'q', value: `${'x'.repeat(200)}…`, reason: 'unknown-value' }]);
  });
});

describe('years', () => {
  test('are read where the data have them', () => {
    expect(parse('from=2016&to=2024').state.filter).toEqual(setYears(NO_FILTER, 2016, 2024));
    expect(parse('to=2016').state.filter).toEqual(setYears(NO_FILTER, undefined, 2016));
  });

  test.each([
    '3.14',
    '24',
    '02024',
    '+2024',
    '-2024',
    '2024.0',
    '2e3',
    ' 2024 ',
    '２０２４',
    'now',
    '0000',
    '9999',
  ])('"%s" is no year', (text) => {
    const link = new URLSearchParams({ from: text, year: text }).toString();
    expect(canonical(link)).toBe('');
    expect(said(link)).toEqual([`from=${text} unknown-value`, `year=${text} unknown-value`]);
  });

  test('that end before they begin lose their end, in either order', () => {
    for (const link of ['from=2020&to=2016', 'to=2016&from=2020']) {
      expect(canonical(link)).toBe('from=2020');
      expect(said(link)).toEqual(['to=2016 impossible-range']);
    }
  });

  test('may be one year', () => {
    expect(canonical('from=2020&to=2020')).toBe('from=2020&to=2020');
  });
});

describe('a step of Back', () => {
  const filter = setClause(NO_FILTER, 'right', ['trademark']);

  test('is a change of the filter, not one of language, theme or search text', () => {
    const to = (part: Partial<ViewState>) => LINKS.historyStep(INITIAL_VIEW_STATE, state(part));
    expect(to({ filter })).toBe('push');
    expect(to({ language: 'zh' })).toBe('replace');
    expect(to({ theme: 'dark', search: 'x' })).toBe('replace');
    expect(to({ language: 'zh', filter })).toBe('push');
    expect(to({ filter: setYears(NO_FILTER, 2020, undefined) })).toBe('push');
  });

  test('is not what leaves the link as it was', () => {
    expect(LINKS.historyStep(state({ filter }), state({ filter: { ...filter } }))).toBe('none');
    expect(LINKS.historyStep(INITIAL_VIEW_STATE, state({ view: 'main' }))).toBe('none');
  });
});

describe('another view', () => {
  const ofAll = new Set([
    'v',
    'view',
    ...Object.values({ ...PAGE_PIECES, ...SHOW_PIECES }).flatMap(({ keys }) =>
      keys.map(({ key }) => key),
    ),
  ]);
  const keysOf = (link: string) => [...new URLSearchParams(link).keys()];

  test('takes nothing with it of the view left behind, and all of the filter', () => {
    fc.assert(
      fc.property(
        arbitraryViewState(vocabulary),
        fc.constantFrom(...VIEWS.map(({ name }) => name)),
        (from, to) => {
          fc.pre(from.view !== to);
          const there = toView(from, to);
          expect(there.view).toBe(to);
          expect(there.filter).toBe(from.filter);
          expect(keysOf(serializeLink(there)).filter((key) => !ofAll.has(key))).toEqual([]);
          const again = parse(serializeLink(there));
          expect(again.dropped).toEqual([]);
          expect(serializeLink(again.state)).toBe(serializeLink(there));
        },
      ),
    );
  });

  test('is a step of Back', () => {
    const from = parse('view=legislation&level=law&right=patent').state;
    const there = toView(from, 'system');
    expect(serializeLink(there)).toBe('view=system&right=patent');
    expect(LINKS.historyStep(from, there)).toBe('push');
  });

  test('that is shown already keeps what is chosen of it, but for what narrows its tables', () => {
    const from = parse('view=culture&event=publicity').state;
    expect(serializeLink(toView(from, 'culture'))).toBe('view=culture');
    const audit = parse('view=audit&verdict=off').state;
    expect(toView(audit, 'audit').identityVerdicts).toEqual(['off']);
  });
});
