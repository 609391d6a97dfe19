import { expect, test } from 'vitest';
import { answerSeries } from '../../../src/exhibits/series/answer';
import { PLAIN_CHART, PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { seriesTable } from '../../../src/exhibits/series/table';
import type { Measure } from '../../../src/crossfilter/measure-series';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const tableOf = (indicators: readonly string[], measure: Measure = 'absolute') =>
  seriesTable(
    answerSeries(askReal({ ...PLAIN_SERIES, indicators, chart: { ...PLAIN_CHART, measure } })),
  );

const CIVIL = 'court.civil1.received';

test('the years stand in rows, the latest first, without a gap', () => {
  const { columns, rows } = tableOf([CIVIL, 'court.civil2.received']);
  expect(columns.map(({ unit }) => unit)).toEqual([undefined, 'case', 'case']);
  const years = rows.map(([year]) => (year?.kind === 'number' ? year.value : 0));
  expect(years).toEqual(years.map((_, at) => 2024 - at));
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('a figure has its step, how it came to be and what it rests on; a year without one a reason', () => {
  const { rows } = tableOf([CIVIL, 'patent.invention.granted', 'police.cases_filed']);
  const cells = rows.flat();
  const figures = cells.filter((cell) => cell.kind === 'figure');
  expect(figures.length).toBeGreaterThan(10);
  for (const { figure, from, how } of figures) {
    expect(Number(figure.step)).toBeGreaterThan(0);
    expect(from.length).toBeGreaterThan(0);
    if (how === 'printed') expect(from[0]?.value).toBe(figure.value);
  }
  expect(cells.find((cell) => cell.kind === 'missing')).toMatchObject({
    reason: { zh: '未查到数据', en: 'no figure found' },
  });
});

test('of growth it has the rates and nothing else: printed or computed, or why there is none', () => {
  const { columns, rows } = tableOf(['ic_layout.issued'], 'yoy');
  expect(columns).toHaveLength(2);
  expect(columns.at(-1)?.name.en).toMatch(/, growth$/);
  const rates = rows.map((row) => row.at(-1));
  expect(rates[0]).toMatchObject({ kind: 'rate', value: '-0.063', how: 'printed' });
  expect(rates.at(-1)).toMatchObject({ kind: 'missing', reason: { en: 'cannot be stated' } });
  expect(
    new Set(
      tableOf([CIVIL], 'yoy')
        .rows.flat()
        .map(({ kind }) => kind),
    ),
  ).toEqual(new Set(['number', 'rate', 'missing']));
  expect(tableOf([CIVIL], 'yoy').rows[0]?.at(-1)).toMatchObject({
    kind: 'rate',
    value: '-0.027',
    how: 'computed',
  });
});

test('of an index it has the index, computed from the figures of its year and of the base year', () => {
  const { columns, rows } = tableOf(
    ['patent.invention.granted', 'trademark.registered', 'copyright.registered'],
    'index',
  );
  expect(columns.map(({ unit }) => unit)).toEqual([undefined, undefined, undefined, undefined]);
  const base = rows.flat().find((cell) => cell.kind === 'index')?.base;
  expect(columns[1]?.name).toEqual({
    zh: `发明专利授权，指数（${base}年=100）`,
    en: `Invention patents granted, index, ${base} = 100`,
  });
  const own = rows.find(([year]) => year?.kind === 'number' && year.value === base);
  expect(own?.slice(1).map((cell) => cell.kind === 'index' && cell.value)).toEqual([
    '100',
    '100',
    '100',
  ]);
  for (const cell of rows[0]?.slice(1) ?? []) {
    expect(cell).toMatchObject({ kind: 'index', base, how: 'computed' });
    const times =
      cell.kind === 'index' ? cell.from.map(({ time }) => Number(time.slice(0, 4))) : [];
    expect(times).toEqual(expect.arrayContaining([2024, base]));
  }
});

test('of nothing there are no rows', () => {
  expect(tableOf(['unknown'])).toEqual({ columns: [], rows: [] });
});
