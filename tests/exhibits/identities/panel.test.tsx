import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { type IdentityScope, scopeIdentities } from '../../../src/crossfilter/scope-identities';
import { evaluateIdentity } from '../../../src/domain/evaluate-identity';
import type { Language } from '../../../src/domain/language';
import { IDENTITY_OUTCOMES, outcomeOf } from '../../../src/exhibits/identities/outcome';
import { PLAIN_IDENTITIES } from '../../../src/exhibits/identities/spec';
import { readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const { cube } = readGround();
const every = readRecords('identities').map((identity) => ({
  identity,
  outcome: outcomeOf(evaluateIdentity(identity, cube.dataset)),
}));
/** So many of each outcome: the register of all takes long to ask by role. */
const MOST = { off: 1, undecidable: 1, remainder: 7, rounding: 12, exact: 5, holds: 4, trivial: 3 };
const identities = IDENTITY_OUTCOMES.flatMap((outcome) =>
  every
    .filter((each) => each.outcome === outcome)
    .slice(0, MOST[outcome])
    .map(({ identity }) => identity),
);
const COUNT = 33;
/** Those that can fail are counted. */
const TELLING = 30;
/** Leaves some identities, some only as a whole, and some not at all. */
const PATENTS = setClause(NO_FILTER, 'right', ['patent']);

const show = (language: Language, open?: string, filter: Filter = NO_FILTER) =>
  renderPanel(language, {
    spec: { ...PLAIN_IDENTITIES, open },
    filter,
    records: { identities },
  });

const WORDS = {
  zh: {
    headline: `${TELLING}项勾稽关系中有1项不符：最高法新收知识产权民事案件；26项等式中5项完全一致、12项舍入范围内一致，4项约束全部成立`,
    of: (count: number) => `${count}项勾稽关系中有1项不符：最高法新收知识产权民事案件`,
    single: '1项勾稽关系中有1项不符：最高法新收知识产权民事案件',
    empty: '没有符合条件的勾稽关系',
    all: '全部',
    first: /^最高法新收知识产权民事案件 ?= 二审 \+ 审判监督$/,
    short: '各部分合计比总数多3件',
    verdicts: '按核对结果筛选',
    off: /不符 ?1$/,
    rounding: /舍入范围内一致 ?12$/,
    remainder: /有未分列部分 ?7$/,
    holds: /成立 ?4$/,
    trivial: /必然成立 ?3$/,
    sentence: /各部分合计2646件，比报告所列总数2643件多3件/,
    drawing: /比报告所列总数2643件多3件.*竖带为舍入范围/,
    source: '出处与口径：最高法新收知识产权民事案件 · 二审',
    search: '查找勾稽关系',
    none: '没有符合条件的勾稽关系。请清除条件。',
    clear: '清除条件',
    unknown: '链接中的勾稽关系“gone”不存在，已列出全部。',
    whole: /仅公布总数/,
    outside: (count: number) => `另有${count}项与当前筛选无关。`,
  },
  en: {
    headline: `1 of ${TELLING} arithmetic checks shows a contradiction: SPC IP civil cases received; of 26 equalities, 5 exact and 12 within rounding, all 4 bounds hold`,
    of: (count: number) =>
      `1 of ${count} arithmetic checks shows a contradiction: SPC IP civil cases received`,
    single: '1 arithmetic check, which shows a contradiction: SPC IP civil cases received',
    empty: 'No arithmetic check to show',
    all: 'All',
    first: /^SPC IP civil cases received ?= Second instance \+ Trial supervision$/,
    short: 'parts exceed the total by 3 cases',
    verdicts: 'Filter by result',
    off: /Contradiction ?1$/,
    rounding: /Within rounding ?12$/,
    remainder: /Part not itemized ?7$/,
    holds: /Holds ?4$/,
    trivial: /Cannot fail ?3$/,
    sentence: /add up to 2,646 cases, 3 cases more than the total of 2,643 cases in the report/,
    drawing: /total of 2,643 cases.*rounding range/,
    source: 'Source and definition: SPC IP civil cases received · Second instance',
    search: 'Search checks',
    none: 'No check meets these conditions. Clear the conditions.',
    clear: 'Clear conditions',
    unknown: 'The link asks for a check “gone” that does not exist; all checks are listed.',
    whole: /Checks of totals only/,
    outside: (count: number) => `${count} more checks do not apply to the filter.`,
  },
} as const;

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

/** Without asking for each whether it is hidden, which takes jsdom long. */
const items = () => screen.getAllByRole('listitem', { hidden: true });

describe.each<Language>(['zh', 'en'])('the register in %s', (language) => {
  const words = WORDS[language];
  beforeAll(() => {
    // jsdom lays nothing out.
    Element.prototype.scrollIntoView = () => undefined;
  });

  test('says the contradiction in its headline and lists it first', async () => {
    await show(language);
    expect(screen.getByRole('heading', { level: 2 })).toHaveProperty('textContent', words.headline);
    expect(items()).toHaveLength(COUNT);
    const [first] = items();
    expect(first?.textContent).toContain(words.short);
    expect(within(first ?? document.body).getByRole('button', { name: words.first })).toBeTruthy();
  });

  test('is filtered by verdicts: a click selects, Ctrl adds, a second click deselects', async () => {
    const user = userEvent.setup();
    await show(language);
    const chips = within(screen.getByRole('group', { name: words.verdicts }));
    await user.click(chips.getByRole('button', { name: words.rounding }));
    expect(items()).toHaveLength(12);
    await user.keyboard('{Control>}');
    await user.click(chips.getByRole('button', { name: words.off }));
    await user.keyboard('{/Control}');
    expect(items()).toHaveLength(13);
    expect(chips.getByRole('button', { name: words.off, pressed: true })).toBeTruthy();
    await user.click(chips.getByRole('button', { name: words.remainder }));
    expect(items()).toHaveLength(7);
    await user.click(chips.getByRole('button', { name: words.remainder }));
    expect(items()).toHaveLength(COUNT);
  });

  test('tells bounds from equalities, and has those that cannot fail last', async () => {
    const user = userEvent.setup();
    await show(language);
    expect(items().at(-1)?.textContent).toMatch(language === 'zh' ? /∴必然成立/ : /∴Cannot fail/);
    const chips = within(screen.getByRole('group', { name: words.verdicts }));
    await user.click(chips.getByRole('button', { name: words.holds }));
    expect(items()).toHaveLength(4);
    for (const { textContent } of items()) expect(textContent).toMatch(/≥.*≥(成立|Holds)/);
    await user.click(chips.getByRole('button', { name: words.trivial }));
    expect(items()).toHaveLength(3);
  });

  test('opens an identity to its parts, values, tokens and sources, and closes it', async () => {
    const user = userEvent.setup();
    await show(language);
    const first = screen.getByRole('button', { name: words.first, expanded: false });
    await user.click(first);
    const item = within(first.closest('li') ?? document.body);
    const sentences = [...(first.closest('li')?.querySelectorAll('p') ?? [])];
    expect(sentences.map((sentence) => sentence.textContent).join('\n')).toMatch(words.sentence);
    expect(item.getByRole('img', { name: words.drawing })).toBeTruthy();
    const figures = item
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').slice(0, 2));
    const digits = (text: string | null | undefined) => text?.replace(/[^\d–]/g, '');
    expect(figures.map((cells) => cells.map((cell) => digits(cell.textContent)))).toEqual([
      ['1289', '1289'],
      ['1357', '1357'],
      ['2646', '–'],
      ['2643', '2643'],
    ]);
    expect(item.getByRole('button', { name: words.source })).toBeTruthy();
    await user.click(first);
    expect(item.queryByRole('table')).toBeNull();
  });

  test('searches titles and formulas, and offers to drop conditions that leave nothing', async () => {
    const user = userEvent.setup();
    await show(language);
    await user.type(screen.getByRole('searchbox', { name: words.search }), 'spc.civil.received.by');
    expect(items()).toHaveLength(1);
    expect(heading()).toBe(words.single);
    await user.type(screen.getByRole('searchbox', { name: words.search }), ' nothing');
    expect(heading()).toBe(words.empty);
    expect(screen.getByText(words.none, { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.clear }));
    expect(items()).toHaveLength(COUNT);
  });

  test('says what a link names that is not there', async () => {
    await show(language, 'gone');
    expect(screen.getByRole('status').textContent).toBe(words.unknown);
  });

  test('under a filter keeps apart what is known only as a whole, and counts what is outside', async () => {
    const scopes = scopeIdentities(cube, PATENTS, identities);
    await show(language, undefined, PATENTS);
    const count = (scope: IdentityScope) =>
      [...scopes.values()].filter((each) => each === scope).length;
    const [published, whole] = screen.getAllByRole('list');
    expect(within(published ?? document.body).getAllByRole('listitem')).toHaveLength(
      count('filtered'),
    );
    expect(within(whole ?? document.body).getAllByRole('listitem')).toHaveLength(count('whole'));
    expect(screen.getByRole('heading', { name: words.whole }).textContent).toContain(
      String(count('whole')),
    );
    expect(screen.getByText(words.outside(count('outside')))).toBeTruthy();
    const shown = count('filtered') + count('whole');
    const trivial = identities.filter(
      (each) => each.trivial && scopes.get(each.id) !== 'outside',
    ).length;
    expect(
      heading()?.startsWith(`${words.of(shown - trivial)}${language === 'zh' ? '；' : '; '}`),
    ).toBe(true);
    const chips = within(screen.getByRole('group', { name: words.verdicts }));
    expect(chips.getAllByRole('button')[0]?.textContent).toBe(`${words.all} ${shown}`);
  });
});

test('what is found does not depend on the language in which it is read', async () => {
  const user = userEvent.setup();
  await show('en');
  await user.type(screen.getByRole('searchbox', { name: WORDS.en.search }), '最高法 审判监督');
  expect(items()).toHaveLength(1);
});

test('opened, an identity becomes part of the spec, and closed it leaves it', async () => {
  const opened: (string | undefined)[] = [];
  await renderPanel('en', {
    spec: PLAIN_IDENTITIES,
    records: { identities },
    onSpec: (spec) => opened.push(spec.kind === 'identities' ? spec.open : ''),
  });
  const row = screen.getByRole('button', { name: WORDS.en.first });
  await userEvent.click(row);
  await userEvent.click(row);
  expect(opened).toEqual(['spc.civil.received.by-procedure', undefined]);
});

test('looked at, it has the counts of all verdicts and the contradiction, in both languages', async () => {
  await renderStill(['zh', 'en'], { spec: PLAIN_IDENTITIES });
  expect(screen.queryByRole('button')).toBeNull();
  const text = items().map(({ textContent }) => textContent);
  expect(text).toEqual([
    '37完全一致exact',
    '13舍入范围内一致within rounding',
    '17有未分列部分part not itemized',
    '104约束成立bounds hold',
    '1含约数，无法核对cannot be checked (approximate figure)',
    '1不符contradiction',
    '最高法新收知识产权民事案件SPC IP civil cases received原文如此：两项相加2646，总数载为2643。As printed: the two parts add up to 2,646, while the total is printed as 2,643.',
  ]);
});

test('looked at under a filter, it counts what the filter leaves', async () => {
  await renderStill(['en'], {
    spec: PLAIN_IDENTITIES,
    filter: setClause(NO_FILTER, 'system', ['customs']),
  });
  expect(items().map(({ textContent }) => textContent)).toEqual([
    '3exact',
    '0within rounding',
    '0part not itemized',
    '4bounds hold',
    '0cannot be checked (approximate figure)',
    '0contradiction',
  ]);
});

test('looked at with a chosen verdict, it lists the first of that verdict and counts the others', async () => {
  await renderStill(['en'], { spec: { ...PLAIN_IDENTITIES, verdicts: ['remainder'] } });
  expect(items()).toHaveLength(9);
  expect(items()[6]?.textContent).toMatch(/does not itemize/);
  expect(document.body.textContent).toContain('14 more not listed');
});

describe('opened', () => {
  const openOf = async (language: Language, id: string) => {
    await renderPanel(language, {
      spec: { ...PLAIN_IDENTITIES, search: id, open: id },
      records: { identities: readRecords('identities').filter((each) => each.id === id) },
    });
    const cells = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => [
        within(row).getByRole('rowheader').textContent,
        ...within(row)
          .getAllByRole('cell')
          .slice(0, 3)
          .map((cell) => cell.lastElementChild?.textContent),
      ]);
    return cells;
  };

  test('a whole number has the printed growth, the whole numbers and the growth that they give', async () => {
    expect(await openOf('en', 'copyright.pledge.growth')).toEqual([
      ['Copyright pledge registrationsFigure checked', '432', '432件', 'exact'],
      ['Printed growth', '5.11', '5.11%', '5.105 to 5.115'],
      ['Whole number behind it', '411', '–', 'exact'],
      ['Percentage from the whole number', '5.109', '–', '–'],
    ]);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /Upper bar: Figure; lower bar: Whole number/,
    );
  });

  test('a repeated figure has a row for each place, and no sum', async () => {
    expect(await openOf('zh', 'samr.online_trademark.text-table')).toEqual([
      ['查处网络商标侵权案件他处原文', '1021', '1021件', '准确数'],
      ['查处网络商标侵权案件所核数字', '1021', '1021件', '准确数'],
    ]);
    expect(screen.getByText('表1第8行')).toBeTruthy();
  });

  test('a limit of several is their sum, known no finer than the coarsest of them', async () => {
    expect(await openOf('en', 'gi.users.stock')).toEqual([
      [
        'GI special sign users approved, cumulative (2023)',
        '26,000',
        '2.6万家',
        '25,500 to 26,500',
      ],
      ['GI special sign users approved (2024)', '8,680', '8680家', 'exact'],
      ['Sum of the parts (computed)Limit', '35,000', '–', '34,180 to 35,180'],
      [
        'GI special sign users approved, cumulative (2024)Figure checked',
        '33,000',
        '近3.3万家',
        'at most 33,000',
      ],
    ]);
  });

  test.each([
    ['ip_tribunals.named', '贵阳', 3],
    ['guardian.themes.named', '守护品牌', 2],
    ['culture.week.venues.named', '上海市', 10],
    ['table1.campaigns', '龙腾', 8],
    ['legislation.guidelines', '人工智能', 5],
  ])('%s lists what is counted by name', async (id, name, count) => {
    await openOf('zh', id);
    const title = screen.getByRole('heading', { name: '逐项列名' });
    const list = within(title.parentElement ?? document.body).getAllByRole('listitem');
    expect(list).toHaveLength(count);
    expect(title.parentElement?.textContent).toContain(name);
  });
});
