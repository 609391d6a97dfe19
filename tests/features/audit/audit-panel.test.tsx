import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IdentityScope } from '../../../src/crossfilter/scope-identities';
import { evaluateIdentity } from '../../../src/domain/evaluate-identity';
import type { Language } from '../../../src/domain/language';
import { AuditPanel } from '../../../src/features/audit/audit-panel';
import { readDataset, readRecords } from '../../support/read-data';
import { renderIn } from '../../support/render-in';

const dataset = readDataset();
const every = readRecords('identities').map((identity) => evaluateIdentity(identity, dataset));
/** All that is not exact, and a few that are: the register of all takes long to ask by role. */
const checked = [
  ...every.filter(({ verdict }) => verdict !== 'exact'),
  ...every.filter(({ verdict }) => verdict === 'exact').slice(0, 5),
];
const identities = checked.map(({ identity }) => identity);
const COUNT = 66;
const documents = new Map(readRecords('instruments').map((each) => [each.id, each]));
const ALL = new Map(identities.map(({ id }): [string, IdentityScope] => [id, 'filtered']));

interface HarnessProps {
  readonly scopes?: ReadonlyMap<string, IdentityScope>;
  readonly first?: string;
}

/** Keeps what the address would keep. */
const Harness = ({ scopes = ALL, first }: HarnessProps) => {
  const [verdicts, setVerdicts] = useState<readonly string[]>([]);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(first);
  return (
    <AuditPanel
      dataset={dataset}
      checked={checked}
      scopes={scopes}
      documents={documents}
      filtered={scopes !== ALL}
      verdicts={verdicts}
      search={search}
      open={open}
      onVerdicts={setVerdicts}
      onSearch={setSearch}
      onOpen={setOpen}
    />
  );
};

const WORDS = {
  zh: {
    headline: '66项勾稽关系中1项不符：最高法新收知识产权民事案件',
    of: (count: number) => `${count}项勾稽关系中1项不符：最高法新收知识产权民事案件`,
    single: '1项勾稽关系中1项不符：最高法新收知识产权民事案件',
    empty: '没有可列的勾稽关系',
    all: '全部',
    first: /^最高法新收知识产权民事案件 ?= 二审 \+ 审判监督$/,
    short: '差3件：各项合计多于总数',
    verdicts: '按结论筛选',
    off: /不符 ?1$/,
    rounding: /舍入范围内 ?32$/,
    remainder: /有未分列部分 ?27$/,
    sentence: /各部分合计2646件，比所印总数2643件多3件/,
    drawing: /比所印总数2643件多3件.*竖带为舍入区间/,
    source: '出处与口径：最高法新收知识产权民事案件 · 二审',
    search: '查找勾稽关系',
    none: '没有符合条件的勾稽关系。',
    clear: '清除条件',
    unknown: '数据中没有名为“gone”的勾稽关系。',
    whole: /只公布总数/,
    outside: (count: number) => `另有${count}项与当前筛选无关。`,
  },
  en: {
    headline: '1 of 66 identities is off: SPC IP civil cases received',
    of: (count: number) => `1 of ${count} identities is off: SPC IP civil cases received`,
    single: '1 identity, which is off: SPC IP civil cases received',
    empty: 'No identities to show',
    all: 'All',
    first: /^SPC IP civil cases received ?= Second instance \+ Trial supervision$/,
    short: 'by 3 cases: the parts exceed the total',
    verdicts: 'Filter by verdict',
    off: /Off ?1$/,
    rounding: /Within rounding ?32$/,
    remainder: /Not itemized remainder ?27$/,
    sentence: /add up to 2,646 cases, 3 cases more than the printed total of 2,643 cases/,
    drawing: /printed total of 2,643 cases.*rounding interval/,
    source: 'Source and definition: SPC IP civil cases received · Second instance',
    search: 'Search identities',
    none: 'No identity meets these conditions.',
    clear: 'Clear conditions',
    unknown: 'The data have no identity named “gone”.',
    whole: /Totals only/,
    outside: (count: number) => `${count} more are outside the filter.`,
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
    await renderIn(language, <Harness />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveProperty('textContent', words.headline);
    expect(items()).toHaveLength(COUNT);
    const [first] = items();
    expect(first?.textContent).toContain(words.short);
    expect(within(first ?? document.body).getByRole('button', { name: words.first })).toBeTruthy();
  });

  test('is filtered by verdicts: a click selects, Ctrl adds, a second click deselects', async () => {
    const user = userEvent.setup();
    await renderIn(language, <Harness />);
    const chips = within(screen.getByRole('group', { name: words.verdicts }));
    await user.click(chips.getByRole('button', { name: words.rounding }));
    expect(items()).toHaveLength(32);
    await user.keyboard('{Control>}');
    await user.click(chips.getByRole('button', { name: words.off }));
    await user.keyboard('{/Control}');
    expect(items()).toHaveLength(33);
    expect(chips.getByRole('button', { name: words.off, pressed: true })).toBeTruthy();
    await user.click(chips.getByRole('button', { name: words.remainder }));
    expect(items()).toHaveLength(27);
    await user.click(chips.getByRole('button', { name: words.remainder }));
    expect(items()).toHaveLength(COUNT);
  });

  test('opens an identity to its parts, values, tokens and sources, and closes it', async () => {
    const user = userEvent.setup();
    await renderIn(language, <Harness />);
    const first = screen.getByRole('button', { name: words.first, expanded: false });
    await user.click(first);
    const item = within(first.closest('li') ?? document.body);
    expect(item.getByText(words.sentence, { selector: 'p' })).toBeTruthy();
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
    await renderIn(language, <Harness />);
    await user.type(screen.getByRole('searchbox', { name: words.search }), 'spc.civil.received');
    expect(items()).toHaveLength(1);
    expect(heading()).toBe(words.single);
    await user.type(screen.getByRole('searchbox', { name: words.search }), ' nothing');
    expect(heading()).toBe(words.empty);
    expect(screen.getByText(words.none, { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.clear }));
    expect(items()).toHaveLength(COUNT);
  });

  test('says what a link names that is not there', async () => {
    await renderIn(language, <Harness first="gone" />);
    expect(screen.getByRole('status').textContent).toBe(words.unknown);
  });

  test('under a filter keeps apart what is known only as a whole, and counts what is outside', async () => {
    const scopes = new Map(
      identities.map(({ id }, index): [string, IdentityScope] => [
        id,
        id.startsWith('spc.') ? 'whole' : index % 3 === 0 ? 'outside' : 'filtered',
      ]),
    );
    await renderIn(language, <Harness scopes={scopes} />);
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
    expect(heading()).toBe(words.of(shown));
    const chips = within(screen.getByRole('group', { name: words.verdicts }));
    expect(chips.getAllByRole('button')[0]?.textContent).toBe(`${words.all} ${shown}`);
  });
});
