import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { breakDown } from '../../src/crossfilter/break-down';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { codeName } from '../../src/domain/code-name';
import { treeOf } from '../../src/domain/dataset';
import type { Slide } from '../../src/deck/slide';
import { PLAIN_BREAKDOWN } from '../../src/exhibits/breakdown/spec';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import { PLAIN_FIGURES } from '../../src/exhibits/figures/spec';
import { PLAIN_IDENTITIES } from '../../src/exhibits/identities/spec';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { kindOf, KINDS } from '../../src/exhibits/registry';
import { PLAIN_MATRIX } from '../../src/exhibits/matrix/spec';
import { PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { PLAIN_STATEMENT } from '../../src/exhibits/statement/spec';
import { putToWork } from '../../src/show/deck-data';
import { Stage } from '../../src/show/stage';
import { readGround } from '../support/ground';
import { renderIn } from '../support/render-in';
import { renderSlide, toDeckData } from '../support/render-slide';

const CIVIL = 'court.civil1.received';
const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);

const breakdown: Slide = {
  spec: { ...PLAIN_BREAKDOWN, indicators: ['trademark.registered'], split: 'party' },
};
const series: Slide = { spec: { ...PLAIN_SERIES, indicators: [CIVIL] } };
const campaigns: Slide = { spec: PLAIN_CAMPAIGNS };
const cover: Slide = { spec: { ...PLAIN_STATEMENT, is: 'cover' } };
const closing: Slide = { spec: { ...PLAIN_STATEMENT, is: 'closing' } };

const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
const footer = () => textOf('article > footer');
const header = () => textOf('article > header');
const nameOnScreen = () => document.querySelector('article')?.getAttribute('data-slide');

describe('a slide', () => {
  test('has headline, what is measured, picture, notes, source, filter and number', async () => {
    await renderSlide(['zh'], [cover, breakdown], { number: 2 });
    expect(nameOnScreen()).toBe('breakdown');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /^2018年.*国内（境内）主体占总数的95\.8%$/,
    );
    expect(header()).toMatch(/单位：件（商标注册）.*2018年，按主体/);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '国内479.7万件',
      '未分列21.0万件（推算）',
    ]);
    expect(
      screen.getByText(
        (_, each) =>
          /^总数.*500\.7万件.*21\.0万件/.test(each?.textContent ?? '') &&
          each?.parentElement?.tagName === 'P',
      ),
    ).toBeTruthy();
    expect(footer()).toMatch(/^来源：.*筛选：全部知识产权类型，全部保护体系2 \/ 2$/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('has all of it in both languages, one beneath the other', async () => {
    await renderSlide(['en', 'zh'], [breakdown]);
    const headline = screen.getByRole('heading', { level: 1 });
    expect([...headline.children].map((each) => each.getAttribute('lang'))).toEqual([
      'en',
      'zh-Hans-CN',
    ]);
    expect(header()).toMatch(/trademark registrations\)?[;,] 2018/);
    expect(header()).toContain('单位：件');
    expect(screen.getByText('Domestic')).toBeTruthy();
    expect(screen.getByText('国内')).toBeTruthy();
    const notes = [...document.querySelectorAll('article > p')].map((each) => each.textContent);
    expect(notes.join(' ')).toMatch(/5\.007 million .*总数 ?500\.7万件/s);
    expect(footer()).toMatch(/^Source: .*来源：.*Filter: .*筛选：/);
  });

  test('shows a headline of a reader in the place of the finding, once', async () => {
    await renderSlide(['zh', 'en'], [{ ...breakdown, headline: 'Our own' }]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Our own');
    expect(document.body.textContent).not.toContain('95.8%');
  });

  test.each([
    ['under a headline', breakdown],
    ['on a cover', cover],
    ['on the last page', closing],
  ])('says of it whose words it is, %s, and keeps it apart from ours', async (_place, slide) => {
    const headline = 'Police detentions \u202e2024';
    await renderSlide(['zh', 'en'], [{ ...slide, headline }]);
    expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.textContent).toBe(
      headline,
    );
    expect(document.body.textContent).toMatch(
      /标题由演示稿作者所写.*Headline by the author of this deck/,
    );
  });

  test('says of its own headline nothing of the kind', async () => {
    await renderSlide(['zh', 'en'], [cover, breakdown], { number: 2 });
    expect(document.body.textContent).not.toMatch(/作者所写|by the author/);
    expect(document.querySelector('bdi')).toBeNull();
  });

  test('keeps every number of its headline on one line with its unit', async () => {
    await renderSlide(['zh'], [series]);
    const pieces = [...document.querySelectorAll('h1 .whitespace-nowrap')];
    expect(pieces.map(({ textContent }) => textContent)).toContain('449923件');
  });

  test('emphasises the parts that its filter selects, mutes the others, and leaves none of them out', async () => {
    const parts: Slide = { spec: { ...PLAIN_BREAKDOWN, indicators: [CIVIL], split: 'right' } };
    const bars = () =>
      screen.getAllByRole('listitem').map((each) => ({
        name: each.firstElementChild?.textContent,
        selected: each.getAttribute('aria-current') === 'true',
        opacity: each.querySelector('rect')?.getAttribute('opacity'),
      }));
    await renderSlide(['en'], [parts]);
    const all = bars();
    expect(all.some(({ selected }) => selected)).toBe(false);
    expect(all.every(({ opacity }) => opacity === '1')).toBe(true);
    cleanup();
    await renderSlide(['en'], [parts], { filter: TRADEMARK });
    const selected = bars().filter((each) => each.selected);
    expect(selected).toHaveLength(1);
    expect(selected[0]).toMatchObject({ name: 'Trademarks', opacity: '1' });
    expect(bars().filter((each) => !each.selected && each.opacity === '1')).toEqual([]);
    const { dataset } = readGround().cube;
    const codes = breakDown(readGround().cube, NO_FILTER, CIVIL, 'right')?.parts ?? [];
    for (const { codes: own } of codes) {
      const right = own['right'] ?? '';
      cleanup();
      await renderSlide(['en'], [parts], { filter: setClause(NO_FILTER, 'right', [right]) });
      const name = codeName(treeOf(dataset, 'right'), right, 'en', 'short');
      expect(
        bars()
          .filter((each) => each.selected)
          .map((each) => each.name),
      ).toContain(name);
    }
  });

  test('has no more than two notes', async () => {
    const mixed = [CIVIL, 'satisfaction.score', 'trademark.registered', 'spc.civil.received'];
    await renderSlide(['en'], [{ spec: { ...PLAIN_SERIES, indicators: mixed } }]);
    expect(document.querySelectorAll('article > p')).toHaveLength(2);
  });

  test('says of an index which year is 100, and what has none', async () => {
    const chart = { ...PLAIN_SERIES.chart, measure: 'index' } as const;
    const indicators = [CIVIL, 'satisfaction.score'];
    await renderSlide(['en'], [{ spec: { ...PLAIN_SERIES, indicators, chart } }]);
    expect(header()).toMatch(/index stands at [\d,.]+ in 2024 \(2008 = 100, computed\)/);
    expect(textOf('article > p')).toMatch(/Social satisfaction/);
  });
});

describe('a slide of campaigns', () => {
  const rows = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getByRole('rowheader').textContent);
  const under = (...codes: readonly string[]) => setClause(NO_FILTER, 'campaign', codes);

  test('has those alone that its filter selects, for nobody can choose another there', async () => {
    await renderSlide(['en'], [campaigns], { filter: under('lanwang') });
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('Blue Net');
    expect(footer()).toMatch(/Filter: .*Blue Net.*1 \/ 1$/);
    cleanup();
    await renderSlide(['en'], [campaigns]);
    expect(rows()).toHaveLength(5);
    expect(footer()).toMatch(/1 \/ 3$/);
  });

  test('says so where the filter leaves none of them', async () => {
    const filter = setClause(under('lanwang'), 'agency', ['mara']);
    await renderSlide(['zh'], [campaigns], { filter });
    expect(screen.getByText('当前筛选下没有专项行动。请取消一项筛选。')).toBeTruthy();
  });
});

test.each([
  ['a right', TRADEMARK],
  ['a campaign', setClause(NO_FILTER, 'campaign', ['lanwang'])],
  ['a system', setClause(NO_FILTER, 'system', ['courts'])],
  ['years', setYears(NO_FILTER, 2015, 2020)],
])('the audit counts the checks under a filter of %s alone', async (_name, filter) => {
  const counts = () =>
    [...document.querySelectorAll('article li > .still-number')].map((each) =>
      Number(each.textContent),
    );
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  await renderSlide(['zh'], [{ spec: PLAIN_IDENTITIES }]);
  const whole = counts();
  const headline = screen.getByRole('heading').textContent;
  cleanup();
  await renderSlide(['zh'], [{ spec: PLAIN_IDENTITIES }], { filter });
  expect(counts()).toHaveLength(whole.length);
  expect(sum(counts())).toBeLessThan(sum(whole));
  expect(screen.getByRole('heading').textContent).not.toBe(headline);
});

describe('the filter of a slide', () => {
  test('is that of the link, or its own', async () => {
    await renderSlide(['en'], [series], { filter: TRADEMARK });
    expect(header()).toContain('Trademarks: 124,945');
    expect(footer()).toContain('Filter: Trademarks');
  });

  test('is its own where it has one', async () => {
    await renderSlide(['en'], [{ ...series, filter: NO_FILTER }], { filter: TRADEMARK });
    expect(header()).not.toContain('Trademarks');
    expect(footer()).toContain('Filter: All');
  });

  test.each([
    ['the link', undefined],
    ['its own', TRADEMARK],
  ])('shows nothing later than the edition, under that of %s', async (_name, filter) => {
    const slide = filter ? { ...series, filter } : series;
    await renderSlide(['en'], [slide], { edition: '2023' });
    expect(header()).toMatch(/[–-]2023/);
    expect(header()).not.toContain('2024');
  });
});

describe('the source of a slide', () => {
  test('credits each document for the year that its figures are of', async () => {
    // The protection actions of 2024 are not in the white paper, the satisfaction score is.
    const indicators = ['customs.protection_actions', 'satisfaction.score'];
    const section: Slide = { spec: { ...PLAIN_FIGURES, indicators, chapter: '' } };
    await renderSlide(['en', 'zh'], [section]);
    const [english = '', chinese = ''] = [
      ...(document.querySelector('footer p')?.children ?? []),
    ].map(({ textContent }) => textContent ?? '');
    expect(english).toMatch(
      /^Source: Intellectual Property Protection in China 2024, section 1, .*; 1 other source$/,
    );
    expect(chinese).toMatch(/另据1[种个]/);
  });

  test('counts the documents that only earlier years rest on', async () => {
    await renderSlide(['en'], [series]);
    expect(textOf('footer p')).toMatch(/section 1\.1, para\. 2; earlier years.*$/);
  });

  test('is the white paper of the edition where there is no figure', async () => {
    await renderSlide(['en'], [cover]);
    expect(textOf('footer p')).toBe('Source: Intellectual Property Protection in China 2024');
  });
});

describe('a page of words', () => {
  test('has its headline in its picture; the cover says the filter there and nowhere else', async () => {
    await renderSlide(['zh'], [cover, closing], { filter: TRADEMARK });
    expect(nameOnScreen()).toBe('cover');
    expect(header()).toBe('');
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getAllByText(/筛选：商标/)).toHaveLength(1);
    expect(footer()).not.toContain('筛选');
    expect(footer()).toMatch(/1 \/ 2$/);
  });

  test('the closing has the code of the deck, and the filter at its foot', async () => {
    const address = 'https://example.org/?present=1';
    await renderSlide(['zh'], [cover, closing], { number: 2, address });
    expect(nameOnScreen()).toBe('closing');
    expect(screen.getByRole('img', { name: '本演示链接的二维码' })).toBeTruthy();
    expect(footer()).toContain('筛选：');
  });

  test('may have a headline of a reader', async () => {
    await renderSlide(['zh', 'en'], [{ ...cover, headline: 'Our own' }]);
    expect(screen.getByRole('heading').textContent).toBe('Our own');
  });
});

test('a table of several pages is as many steps, each with its own rows', async () => {
  await renderSlide(['zh'], [campaigns, closing], { number: 1 });
  const first = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(header()).toContain('（1/');
  document.body.innerHTML = '';
  await renderSlide(['zh'], [campaigns, closing], { number: 2 });
  const second = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(header()).toContain('（2/');
  expect(second.map(({ textContent }) => textContent)).not.toEqual(
    first.map(({ textContent }) => textContent),
  );
});

test('the same spec and filter is the same answer, whatever records other kinds wait for', async () => {
  const exhibit = await loadKind(kindOf(breakdown.spec));
  const data = toDeckData([breakdown, campaigns], {});
  const { answer } = putToWork(exhibit, data, breakdown, 0);
  const later = { ...data, records: { ...data.records, identities: [] } };
  expect(putToWork(exhibit, later, { ...breakdown }, 0).answer).toBe(answer);
  const own = { ...breakdown, filter: setYears(NO_FILTER, 2015, undefined) };
  expect(putToWork(exhibit, later, own, 0).answer).not.toBe(answer);
});

test('a slide that fails says so in its place, and the next one is shown', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const exhibit = await loadKind(kindOf(breakdown.spec));
  vi.spyOn(exhibit, 'words').mockImplementation(() => {
    throw new Error('no words');
  });
  const data = toDeckData([], {});
  const steps = [{ ...breakdown, headline: 'x' }, cover].map((slide) => ({
    slide: { ...slide, filter: setYears(NO_FILTER, 2016, undefined) },
    page: 0,
    pages: 1,
  }));
  await loadKind(kindOf(cover.spec));
  const stage = (number: number) => (
    <Stage data={data} steps={steps} languages={['zh', 'en']} number={number} />
  );
  const { rerender } = await act(() => renderIn('zh', stage(1)));
  expect(screen.getByRole('alert').textContent).toMatch(
    /^这一页未能显示，请翻到下一页。This slide could not be shown/,
  );
  await act(async () => rerender(stage(2)));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(nameOnScreen()).toBe('cover');
});

test('a kind that does not load is asked for once each time that its slide is shown, and reported there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi
    .spyOn(kindOf({ kind: 'matrix' }), 'load')
    .mockImplementation(
      () => new Promise((_, reject) => setTimeout(() => reject(new Error('no network')), 20)),
    );
  const matrix: Slide = { spec: PLAIN_MATRIX };
  const data = toDeckData([], {});
  const steps = [matrix, cover, matrix].map((slide) => ({ slide, page: 0, pages: 1 }));
  const stage = (number: number) => (
    <Stage data={data} steps={steps} languages={['en']} number={number} />
  );
  const { rerender } = await act(() => renderIn('en', stage(1)));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^This slide could not be shown/);
  expect(load).toHaveBeenCalledTimes(1);
  await act(async () => rerender(stage(2)));
  load.mockRestore();
  await act(async () => rerender(stage(3)));
  expect(await screen.findByRole('table')).toBeTruthy();
});

test('the outlet names no kind', () => {
  const files = ['src/show/slide.tsx', 'src/show/deck-data.ts', 'src/show/stage.tsx'];
  for (const file of [...files, 'src/exhibits/speaker-notes.ts']) {
    const text = readFileSync(join(process.cwd(), file), 'utf8');
    for (const { kind } of KINDS) {
      expect(text, file).not.toMatch(new RegExp(`'${kind}'|exhibits/${kind}/`));
    }
  }
});
