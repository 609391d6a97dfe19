import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf } from '../../../src/charts/layout/extent-of';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { answerSeries, type SeriesAnswer } from '../../../src/exhibits/series/answer';
import { seriesModel } from '../../../src/exhibits/series/model';
import { TouchSeries } from '../../../src/exhibits/series/touch-series';
import {
  type ChartState,
  PLAIN_CHART,
  PLAIN_SERIES,
  SERIES_FIELDS,
} from '../../../src/exhibits/series/spec';
import { toTimelineModel } from '../../../src/exhibits/series/to-timeline-model';
import { toDrawn } from '../../../src/exhibits/series/use-timeline';
import { seriesWords } from '../../../src/exhibits/series/words';
import { PageContext } from '../../../src/exhibits/exhibit-context';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { toChartScale } from '../../../src/take-away/pptx/chart-scale';
import { plainNames } from '../../../src/url/names';
import { askReal, readGround } from '../../support/ground';
import { readVocabulary } from '../../support/read-vocabulary';
import { holds } from '../../support/holds';
import { renderIn } from '../../support/render-in';

setUpI18n('en');

const ground = readGround();
const { dataset } = ground.cube;
const MIXED = ['court.civil1.received', 'court.civil2.received', 'trademark.registered'];
const CASES = MIXED.slice(0, 2);

const ask = (
  indicators: readonly string[],
  chart: Partial<ChartState>,
  filter: Filter = NO_FILTER,
): SeriesAnswer =>
  answerSeries(
    askReal({ ...PLAIN_SERIES, indicators, chart: { ...PLAIN_CHART, ...chart } }, filter),
  );

/** Of each chart: its unit, and from where to where its axis must reach. */
const axesOf = (answer: SeriesAnswer) =>
  toDrawn(answer).map(({ series, split, drawing, frame }) => {
    const values = extentOf(toTimelineModel(dataset, { series, split }, 'en', drawing, frame));
    const [unit, other] = new Set(
      series.map(({ indicator }) => dataset.indicatorById.get(indicator)?.unit),
    );
    return { unit: other ?? unit, from: Math.min(...values), to: Math.max(...values) };
  });

const SMALL = { form: 'multiples' } as const;
const EQUAL = { form: 'multiples', axes: 'equal' } as const;

describe('equal axes', () => {
  test('are those of one unit, and of no other: whatever is drawn', () => {
    const ids = dataset.indicators.map(({ id }) => id);
    const charts = fc.record({
      measure: fc.constantFrom('absolute' as const, 'index' as const, 'yoy' as const),
      scale: fc.constantFrom('linear' as const, 'log' as const),
    });
    const filters = fc.constantFrom(NO_FILTER, setClause(NO_FILTER, 'right', ['trademark']));
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 8 });
    let shared = 0;
    holds(
      fc.property(some, charts, filters, (indicators, chart, filter) => {
        const own = axesOf(ask(indicators, { ...SMALL, ...chart }, filter));
        const answer = ask(indicators, { ...EQUAL, ...chart }, filter);
        const axes = axesOf(answer);
        const isOne = answer.drawing.measure !== 'absolute';
        axes.forEach(({ unit, from, to }, at) => {
          const alike = own.filter((each) => isOne || each.unit === unit);
          const reached = alike.filter((each) => Number.isFinite(each.from));
          if (!Number.isFinite(own[at]?.from ?? Infinity) && reached.length === 0) return;
          expect(from).toBe(Math.min(...reached.map((each) => each.from)));
          expect(to).toBe(Math.max(...reached.map((each) => each.to)));
          if (to !== own[at]?.to) shared += 1;
        });
      }),
    );
    expect(shared).toBeGreaterThan(20);
  });

  test('are not those of a plain link, which draws what it drew', () => {
    expect(ask(MIXED, SMALL).frames).toBeUndefined();
    const write = (chart: Partial<ChartState>) =>
      SERIES_FIELDS.chart.parser.write({ ...PLAIN_CHART, ...chart }, plainNames(readVocabulary()));
    expect(write(SMALL)).toBe('multiples');
    expect(write(EQUAL)).toBe('multiples,equal');
  });

  test('reach as far in a file of slides, below zero too', () => {
    for (const measure of ['absolute', 'yoy'] as const) {
      const model = seriesModel(ask(CASES, { ...EQUAL, measure }));
      if (model?.kind !== 'charts') throw new Error('no charts');
      const [first, ...others] = model.charts.map(toChartScale);
      expect(others).toHaveLength(1);
      expect(others[0]).toEqual(first);
    }
  });
});

describe('which axes small charts have', () => {
  test.each<readonly [Language, readonly string[], Partial<ChartState>, string]>([
    ['en', CASES, SMALL, 'each chart has an axis of its own'],
    ['en', CASES, EQUAL, 'all charts have equal axes'],
    ['en', MIXED, EQUAL, 'charts of one unit have equal axes'],
    ['zh', CASES, SMALL, '各图各自刻度'],
    ['zh', CASES, EQUAL, '各图同一刻度'],
    ['zh', MIXED, EQUAL, '单位相同的图同一刻度'],
  ])('is said in %s', (language, indicators, chart, words) => {
    expect(seriesWords(ask(indicators, chart), language).measured).toContain(words);
    expect(seriesWords(ask(indicators, {}), language).notes.join(' ')).not.toContain('axis');
  });

  test('is not said of one chart, of a table, or of figures that none shares a unit with', () => {
    expect(ask(CASES, {}).axes).toBeUndefined();
    const table = seriesWords(ask(CASES, { ...EQUAL, show: 'table' }), 'en');
    expect(table.measured).not.toContain('axes');
    const unlike = ask(['court.civil1.received', 'trademark.registered'], EQUAL);
    expect(unlike.axes).toEqual({ used: 'own', isChoice: false });
  });

  test.each([
    ['en', 'Axes', 'Equal axes'],
    ['zh', '各图刻度', '同一刻度'],
  ] as const)('is chosen in %s where there is a difference', async (language, label, equal) => {
    const draw = async (indicators: readonly string[], chart: Partial<ChartState>) => {
      const answer = ask(indicators, chart);
      let { spec } = answer.asked;
      const { unmount } = await renderIn(
        language,
        <PageContext value={{ ground, filter: NO_FILTER, actions: undefined }}>
          <TouchSeries
            answer={answer}
            words={seriesWords(answer, language)}
            touch={{ changeSpec: (change) => (spec = change(spec)) }}
          />
        </PageContext>,
      );
      return { unmount, read: () => spec };
    };
    for (const [indicators, chart] of [
      [CASES, {}],
      [['court.civil1.received', 'trademark.registered'], SMALL],
    ] as const) {
      const { unmount } = await draw(indicators, chart);
      expect(screen.queryByRole('group', { name: label })).toBeNull();
      unmount();
    }
    const { read } = await draw(MIXED, SMALL);
    await userEvent.setup().click(screen.getByRole('button', { name: equal }));
    expect(read().chart).toEqual({ ...PLAIN_CHART, ...EQUAL });
  });
});
