import { cleanup, screen, within } from '@testing-library/react';
import { array, constantFrom, subarray, assert, asyncProperty, record, property } from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { answerSeries } from '../../../src/exhibits/series/answer';
import { seriesModel } from '../../../src/exhibits/series/model';
import { PLAIN_CHART, PLAIN_SERIES, type SeriesSpec } from '../../../src/exhibits/series/spec';
import { seriesTable } from '../../../src/exhibits/series/table';
import { seriesWords } from '../../../src/exhibits/series/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { contentOf } from '../../../src/take-away/data/scope';
import { toCsv } from '../../../src/take-away/data/to-csv';
import { toShownSheet } from '../../../src/take-away/data/shown-sheet';
import { toWorkbook } from '../../../src/take-away/data/to-workbook';
import { toCellWords } from '../../../src/take-away/pptx/table-cells';
import { askReal, readGround } from '../../support/ground';
import { parseCsv } from '../../support/parse-csv';
import { renderPanel, renderStill } from '../../support/render-exhibit';
import { takeReal } from '../../support/take-real';

setUpI18n('en');

const { dataset } = readGround().cube;
const MARK = { zh: '推算', en: 'computed' } as const;
const LANGUAGES = ['zh', 'en'] as const;

const indicators = subarray(
  dataset.indicators.map(({ id }) => id),
  { minLength: 1, maxLength: 6 },
);
const measure = constantFrom('absolute', 'index', 'yoy');
const from = constantFrom(undefined, 2012, 2015, 2020);
const asked = record({ indicators, measure, from });

interface Case {
  readonly indicators: readonly string[];
  readonly measure: SeriesSpec['chart']['measure'];
  readonly from?: number | undefined;
}

const specOf = (own: Case, show: 'chart' | 'table' = 'table'): SeriesSpec => ({
  ...PLAIN_SERIES,
  indicators: own.indicators,
  chart: { ...PLAIN_CHART, measure: own.measure, show },
});
const filterOf = (own: Case) => setYears(NO_FILTER, own.from, undefined);
const answerOf = (own: Case, show?: 'chart' | 'table') =>
  answerSeries(askReal(specOf(own, show), filterOf(own)));

test('an index crosses no break, and every line of it has its base year', () => {
  assert(
    property(asked, (own) => {
      const { measured, drawing } = answerOf({ ...own, measure: 'index' }, 'chart');
      if (drawing.measure !== 'index') return;
      for (const { points, breaks } of measured) {
        if (points.length === 0) continue;
        const years = points.map(({ year }) => year);
        expect(years).toContain(drawing.base);
        for (const { between } of breaks)
          expect(Math.max(...years) <= between[0] || Math.min(...years) >= between[1]).toBe(true);
      }
    }),
  );
});

test('no chart of values has two units on its axis', () => {
  const unitOf = (id: string) => dataset.indicatorById.get(id)?.unit;
  assert(
    property(asked, (own) => {
      const { charts, drawing } = answerOf(own, 'chart');
      if (drawing.measure !== 'absolute') return;
      for (const chart of charts)
        expect(new Set(chart.map(({ indicator }) => unitOf(indicator))).size).toBeLessThan(2);
    }),
  );
});

test('what is computed is marked in the table, in files, on slides and in pictures', () => {
  assert(
    property(asked, (own) => {
      const table = seriesTable(answerOf(own));
      for (const language of LANGUAGES) {
        const sheet = toShownSheet(dataset, table, [language]);
        for (const [row, cells] of table.rows.entries())
          for (const [at, cell] of cells.entries()) {
            if (cell.kind === 'number' || cell.kind === 'text' || cell.kind === 'missing') continue;
            const isComputed = cell.how === 'computed';
            if (cell.kind === 'index') expect(isComputed).toBe(true);
            expect(toCellWords(dataset, cell).words[language].includes(MARK[language])).toBe(
              isComputed,
            );
            if (sheet.head.length > cells.length) continue;
            const written = sheet.rows[row]?.[at];
            const after = typeof written === 'object' ? (written.after ?? '') : '';
            expect(after.includes(MARK[language])).toBe(isComputed);
          }
      }
      const chart = answerOf(own, 'chart');
      const { measured, drawing } = chart;
      const model = seriesModel(chart);
      const points = (model?.kind === 'charts' ? model.charts : [])
        .flatMap(({ series }) => series.flatMap((each) => each.points))
        .filter((point) => point !== null);
      const computed = measured
        .flatMap((each) => each.points)
        .filter(({ how }) => how !== 'printed');
      expect(points.filter((point) => point.computed)).toHaveLength(computed.length);
      if (drawing.measure === 'index') expect(points.every((point) => point.computed)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the headline of an index has its base year and that it is computed, what is measured too', () => {
  assert(
    property(asked, (own) => {
      const answer = answerOf({ ...own, measure: 'index' }, 'chart');
      const { drawing, measured, speaker } = answer;
      if (drawing.measure !== 'index' || answer.isEmpty) return;
      for (const language of LANGUAGES) {
        const words = seriesWords(answer, language);
        expect(words.measured).toContain(MARK[language]);
        expect(words.measured).toContain(String(drawing.base));
        const said = measured.find(({ id }) => id === speaker?.id);
        if (said?.points.length) {
          expect(words.headline).toContain(MARK[language]);
          expect(words.headline).toContain(String(drawing.base));
        }
      }
    }),
  );
});

test.each(['index', 'yoy'] as const)('files of %s hold it, its mark beside it', async (own) => {
  const ids = ['patent.invention.granted', 'trademark.registered', 'copyright.registered'];
  const taken = await takeReal(
    {
      spec: specOf({ indicators: ids, measure: own }),
      filter: setYears(NO_FILTER, 2015, undefined),
    },
    ['en'],
  );
  const content = contentOf(taken, 'shown');
  const [head = [], ...rows] = parseCsv(toCsv(taken, content));
  const marks = head.flatMap((name, at) => (name.endsWith('· Mark') ? [at] : []));
  expect(marks).toHaveLength(ids.length);
  for (const row of rows)
    for (const at of marks)
      if (own === 'index' && /^\d/.test(row[at - 1] ?? '')) expect(row[at]).toBe('(computed)');
  expect(rows.flatMap((row) => marks.map((at) => row[at]))).toContain('(computed)');
  const [data, figures] = toWorkbook(taken, content);
  expect(data?.head[1]).toMatch(own === 'index' ? /, index, \d{4} = 100$/ : /, growth$/);
  expect(figures?.rows).toHaveLength(content.observations.length);
});

test('the panel, an embed and a slide write the mark behind every computed number', async () => {
  await assert(
    asyncProperty(array(asked, { minLength: 1, maxLength: 1 }), async ([own]) => {
      if (!own) return;
      const spec = specOf(own);
      const answer = answerOf(own);
      const computed = answer.measured.map(
        ({ points }) => points.filter(({ how }) => how !== 'printed').length,
      );
      const count = () =>
        within(screen.getByRole('table'))
          .getAllByRole('cell')
          .filter(({ textContent }) => textContent.includes('(computed)')).length;
      if (answer.isEmpty) return;
      cleanup();
      await renderPanel('en', { spec, filter: filterOf(own) });
      await screen.findByRole('table');
      const all = computed.reduce((sum, each) => sum + each, 0);
      expect(count()).toBeGreaterThanOrEqual(all);
      cleanup();
      await renderStill(['en'], { spec, filter: filterOf(own) });
      const shown = within(screen.getByRole('table')).getAllByRole('row').length - 1;
      const latest = Math.max(
        ...answer.chosen.series.flatMap(({ points }) => points.map(({ year }) => year)),
      );
      const inSight = answer.measured.flatMap(({ points }) =>
        points.filter(({ how, year }) => how !== 'printed' && year > latest - shown),
      );
      expect(count()).toBe(inSight.length);
    }),
    { numRuns: 12 },
  );
});
