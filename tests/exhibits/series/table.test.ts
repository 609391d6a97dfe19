import { expect, test } from 'vitest';
import { answerSeries } from '../../../src/exhibits/series/answer';
import { PLAIN_CHART, PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { seriesTable } from '../../../src/exhibits/series/table';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const tableOf = (indicators: readonly string[], measure: 'absolute' | 'yoy' = 'absolute') =>
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

test('drawn as growth, the rate stands beside the figures: printed or computed, or why there is none', () => {
  const { columns, rows } = tableOf(['ic_layout.issued'], 'yoy');
  expect(columns.at(-1)?.name.en).toMatch(/, growth$/);
  const rates = rows.map((row) => row.at(-1));
  expect(rates[0]).toMatchObject({ kind: 'rate', value: '-0.063', how: 'printed' });
  expect(rates.at(-1)).toMatchObject({ kind: 'missing', reason: { en: 'cannot be stated' } });
  expect(tableOf([CIVIL], 'yoy').rows[0]?.at(-1)).toMatchObject({
    kind: 'rate',
    value: '-0.027',
    how: 'computed',
  });
});

test('of nothing there are no rows', () => {
  expect(tableOf(['unknown'])).toEqual({ columns: [], rows: [] });
});
