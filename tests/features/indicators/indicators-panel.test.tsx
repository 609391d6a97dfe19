import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyFilter, toCube } from '../../../src/crossfilter/apply-filter';
import { type Filter, isUnfiltered, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { listFigures } from '../../../src/crossfilter/list-figures';
import type { Language } from '../../../src/domain/language';
import { IndicatorsPanel } from '../../../src/features/indicators/indicators-panel';
import { toReadings } from '../../../src/features/indicators/search-index';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { readDataset, readRecords } from '../../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);
const sources = new Map(readRecords('sources').map((source) => [source.id, source]));
const identities = readRecords('identities');
const conflicts = readRecords('growth-conflicts');
const footnotes = readRecords('footnotes');
const readings = toReadings(readRecords('search'));
const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const CIVIL = 'court.civil1.received@2024;right=trademark';

interface Shown {
  readonly language?: Language;
  readonly filter?: Filter;
  readonly open?: string;
  readonly sort?: string;
}

const Harness = ({ filter = NO_FILTER, open: opened, sort: sorted }: Shown) => {
  const figures = useMemo(() => listFigures(cube, filter, applyFilter(cube, filter)), [filter]);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState(sorted);
  const [columns, setColumns] = useState<readonly string[]>();
  const [withWhole, setWithWhole] = useState(false);
  const [open, setOpen] = useState(opened);
  return (
    <IndicatorsPanel
      dataset={dataset}
      sources={sources}
      figures={figures}
      filtered={!isUnfiltered(filter)}
      sentence="the filter"
      search={search}
      readings={readings}
      sort={sort}
      columns={columns}
      withWhole={withWhole}
      open={dataset.observationByReference.get(open ?? '')}
      identities={identities}
      identitiesFailed={false}
      conflicts={conflicts}
      footnotes={footnotes}
      view={{
        name: { zh: '知识产权保护观测台', en: 'IP Protection Observatory' },
        version: '2024.1',
        address: 'https://example.org/',
      }}
      today="2026-11-23"
      onSearch={setSearch}
      onSort={setSort}
      onColumns={setColumns}
      onWhole={setWithWhole}
      onOpen={setOpen}
      onUndo={() => undefined}
    />
  );
};

const show = ({ language = 'en', ...shown }: Shown = {}) => {
  const view = render(
    <I18nextProvider i18n={setUpI18n(language)}>
      <Harness {...shown} />
    </I18nextProvider>,
  );
  return { view, user: userEvent.setup() };
};

// jsdom lays nothing out: without a height the virtual table would have no row in sight.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
});

const rows = () => screen.getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);
const headline = () => screen.getByRole('heading', { level: 2, name: /^(Figures|\d+个指标)/ });

describe('the table', () => {
  test('holds only the rows in sight, and says how many there are', () => {
    show();
    const grid = screen.getByRole('grid', { name: 'Indicators' });
    expect(grid.getAttribute('aria-rowcount')).toBe(String(dataset.observations.length + 1));
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
  });

  test.each([
    ['zh', '指标', '商标', '124945件', '2024'],
    ['en', 'Indicator', 'Trademarks', '124,945 cases', '2024'],
  ] as const)('in %s has headings, parts and figures in words', (language, heading, ...cells) => {
    show({ language, filter: TRADEMARK });
    expect(screen.getByRole('columnheader', { name: heading })).toBeTruthy();
    const row = rows().find((each) => cells.every((cell) => each.textContent?.includes(cell)));
    expect(row).toBeDefined();
  });

  test('sorts by a click on a heading: up, down, then the order of the report again', async () => {
    const { user } = show({ filter: TRADEMARK });
    const report = names();
    const heading = () => screen.getByRole('columnheader', { name: /^Year/ });
    const years = () => rows().map((row) => within(row).getAllByRole('gridcell')[2]?.textContent);
    await user.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('ascending');
    expect(years()).toEqual(years().toSorted((a, b) => Number(a) - Number(b)));
    await user.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('descending');
    expect(new Set(years())).toEqual(new Set(['2024']));
    await user.click(within(heading()).getByRole('button'));
    expect(names()).toEqual(report);
  });

  test('finds by pinyin initials typed into the search, and offers to clear it', async () => {
    const { user } = show({ language: 'zh' });
    const box = screen.getByRole('searchbox');
    await user.click(box);
    await user.paste('zscqlgz');
    expect(new Set(names())).toEqual(new Set(['知识产权类公证']));
    await user.clear(box);
    await user.paste('xyzzy');
    expect(screen.getByText(/没有与“xyzzy”相符的数字/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除查找' }));
    expect(headline().textContent).toContain(String(dataset.observations.length));
    expect((box as HTMLInputElement).value).toBe('');
  });

  test('lists what is known only as a whole when asked, with the reason', async () => {
    const { user } = show({ filter: TRADEMARK });
    const before = rows()[0]?.textContent ?? '';
    expect(before).not.toContain('not published by right');
    await user.click(screen.getByRole('button', { name: 'List them' }));
    expect(rows()[0]?.textContent).toContain('All IP rights (not published by right)');
    await user.click(screen.getByRole('button', { name: 'Leave them out' }));
    expect(rows()[0]?.textContent).toBe(before);
  });

  test('shows and hides columns', async () => {
    const { user } = show();
    expect(screen.queryByRole('columnheader', { name: 'Agency' })).toBeNull();
    // jsdom has no popovers: their content is there, but not in the accessibility tree.
    const button = screen.getByRole('button', { name: /Columns/ });
    const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
    const opened = Object.assign(new Event('toggle'), { newState: 'open' });
    panel?.dispatchEvent(opened);
    await user.click(await screen.findByLabelText('Agency'));
    expect(screen.getByRole('columnheader', { name: 'Agency' })).toBeTruthy();
    await user.click(screen.getByLabelText('Agency'));
    expect(screen.queryByRole('columnheader', { name: 'Agency' })).toBeNull();
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement?.getAttribute('aria-rowindex');

  test('moves the focus from row to row, with one stop for Tab', async () => {
    const { user } = show();
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('4');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('3');
    await user.keyboard('{End}');
    expect(focused()).toBe(String(dataset.observations.length + 1));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(String(dataset.observations.length + 1));
    await user.keyboard('{Home}');
    expect(focused()).toBe('2');
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  test('opens the details by Enter, closes them by Escape, and comes back to the row', async () => {
    const { user } = show({ filter: TRADEMARK });
    rows()[1]?.focus();
    const row = focused();
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('complementary');
    expect(document.activeElement).toBe(panel);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(focused()).toBe(row);
  });
});

const details = (shown: Shown) => {
  const { user } = show(shown);
  const panel = screen.getByRole('complementary');
  const region = (name: string) => within(panel).getByRole('region', { name });
  return { panel, region, user };
};

describe('the details', () => {
  test.each([
    [
      'zh',
      '民事一审新收案件',
      'Civil first-instance cases received',
      '数值',
      '124945件',
      '出处',
      '一（一）第2段',
      '官方发布',
      '勾稽关系',
      '完全相符',
    ],
    [
      'en',
      'Civil first-instance cases received',
      '民事一审新收案件',
      'Value',
      '124945件',
      'Source',
      'section 1.1, para. 2',
      'Official',
      'Identities',
      'holds exactly',
    ],
  ] as const)(
    'in %s name the indicator in both languages, the token, its place and its identities',
    (language, name, other, value, token, source, place, evidence, identity, verdict) => {
      const { panel, region } = details({ language, open: CIVIL });
      expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe(name);
      expect(within(panel).getByText(other).closest('[lang]')?.getAttribute('lang')).not.toBe(
        language === 'zh' ? 'zh-Hans-CN' : 'en',
      );
      expect(region(value).textContent).toContain(token);
      expect(region(source).textContent).toContain(place);
      expect(region(source).textContent).toContain(evidence);
      expect(within(region(source)).getByRole('link').getAttribute('href')).toMatch(/^https:/);
      expect(region(identity).textContent).toContain(verdict);
    },
  );

  test.each([
    ['zh', '其他年份', '2015-2016 4万余批：2015年、2016年两年合计。'],
    ['en', 'Other years', '2015-2016 4万余批: Total of the two years 2015 and 2016.'],
  ] as const)('in %s name what was found but is not in the line', (language, history, line) => {
    const { region } = details({ language, open: 'customs.seizures.batches@2024' });
    expect(region(history).textContent?.replaceAll(/\s+/g, ' ')).toContain(line);
  });

  test('give no link where the source has none', () => {
    const { region } = details({ open: 'court.civil1.received@2021;right=trademark' });
    const source = dataset.observationByReference.get('court.civil1.received@2021;right=trademark')
      ?.source.id;
    expect(within(region('Source')).queryAllByRole('link')).toHaveLength(
      sources.get(source ?? '')?.url ? 1 : 0,
    );
  });

  test.each([
    ['zh', '数值', '104.45万件 至 104.55万件', '同比核对', '一致', '13.35% – 13.58%'],
    [
      'en',
      'Value',
      '1.0445 million patents to 1.0455 million patents',
      'Growth checked',
      'Agrees',
      '13.35% – 13.58%',
    ],
  ] as const)(
    'in %s say where the true value lies, and check the printed growth',
    (language, value, interval, growth, verdict, range) => {
      const { region } = details({ language, open: 'patent.invention.granted@2024' });
      expect(region(value).textContent).toContain(interval);
      expect(region(growth).textContent).toContain(verdict);
      expect(region(growth).textContent).toContain('13.45% – 13.55%');
      expect(region(growth).textContent).toContain(range);
    },
  );

  test('say that a name is an unofficial translation, beside the English one only', () => {
    const kunlun = dataset.observations.find((each) => each.codes.campaign === 'guardian');
    const reference = kunlun ? `${kunlun.indicator}@2024;campaign=guardian` : '';
    const { panel } = details({ language: 'zh', open: reference });
    expect(within(panel).getAllByText('非官方译文')).toHaveLength(1);
  });

  test('lead to the same figure of another year and to the parts of an identity', async () => {
    const { panel, region, user } = details({ open: CIVIL });
    await user.click(within(region('Other years')).getByRole('button', { name: '2023' }));
    expect(panel.textContent).toContain('131,429');
    const years = within(region('Other years')).getAllByRole('rowheader');
    expect(years.map((each) => each.textContent)).toEqual(
      years
        .map((each) => each.textContent)
        .toSorted()
        .toReversed(),
    );
  });

  test('show the contradiction of the source', () => {
    const { region } = details({ open: 'spc.civil.received@2024' });
    expect(region('Identities').textContent).toContain('off by 3 cases');
  });

  test.each([
    ['zh', 'GB/T 7714—2015', '[R/OL]. (2025-04-25): '],
    ['en', 'APA 7', '(2025). Èr líng èr sì nián'],
  ] as const)('in %s cite the figure', (language, style, text) => {
    const { panel } = details({ language, open: CIVIL });
    const box = within(panel).getByRole<HTMLSelectElement>('combobox');
    expect(box.selectedOptions[0]?.textContent).toBe(style);
    expect(within(panel).getByRole<HTMLTextAreaElement>('textbox').value).toContain(text);
  });

  test('copy the citation, and say so; where the browser forbids it, ask to copy by hand', async () => {
    const { panel, user } = details({ open: CIVIL });
    await user.selectOptions(within(panel).getByRole('combobox'), 'bibtex');
    await user.click(within(panel).getByRole('button', { name: 'Copy the citation' }));
    expect(await navigator.clipboard.readText()).toContain('@techreport{cnipa2024ipprotection');
    expect(within(panel).getByRole('button', { name: 'Copied' })).toBeTruthy();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(within(panel).getByRole('button', { name: 'Copied' }));
    expect(await within(panel).findByText(/does not allow copying/)).toBeTruthy();
  });
});
