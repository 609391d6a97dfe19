import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitsOf } from '../../../src/crossfilter/break-down';
import { chooseTiles, MOST_TILES } from '../../../src/crossfilter/choose-tiles';
import { defaultIndicator } from '../../../src/crossfilter/default-indicator';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerSeries } from '../../../src/exhibits/series/answer';
import { SERIES } from '../../../src/exhibits/series/exhibit';
import {
  type ChartState,
  MAX_SERIES,
  NO_SPLIT,
  PLAIN_CHART,
  PLAIN_SERIES,
  type SeriesSpec,
} from '../../../src/exhibits/series/spec';
import { toMeasured } from '../../../src/exhibits/series/to-timeline-model';
import { arbitraryFilter } from '../../support/arbitrary-filter';
import { askReal, readGround } from '../../support/ground';
import { holds } from '../../support/holds';

const CIVIL = 'court.civil1.received';
const TRADEMARKS = setClause(NO_FILTER, 'right', ['trademark']);

const ask = (
  more: Partial<SeriesSpec>,
  chart: Partial<ChartState> = {},
  filter: Filter = NO_FILTER,
) =>
  answerSeries(askReal({ ...PLAIN_SERIES, ...more, chart: { ...PLAIN_CHART, ...chart } }, filter));

test('with nothing asked for it is the first key figure of the filter that has a history', () => {
  for (const filter of [NO_FILTER, TRADEMARKS, setClause(NO_FILTER, 'system', ['customs'])]) {
    const answer = ask({}, {}, filter);
    const { ground, verdicts } = answer.asked;
    const tiles = chooseTiles(ground.cube.dataset.indicators, verdicts, MOST_TILES);
    expect(answer.indicators).toEqual(defaultIndicator(ground.cube, verdicts, filter, tiles));
  }
});

describe('a split', () => {
  test('is that of the filter where it selects parts, unless the total is asked for', () => {
    const own = ask({ indicators: [CIVIL] }, {}, TRADEMARKS);
    expect(own.chosen.split).toBe('right');
    expect([own.badge, own.speaker?.codes]).toEqual(['own', { right: 'trademark' }]);
    expect(own.lead).toEqual(own.speaker?.points.at(-1)?.from);
    const total = ask({ indicators: [CIVIL], split: NO_SPLIT }, {}, TRADEMARKS);
    expect([total.chosen.split, total.badge]).toEqual([undefined, 'filtered']);
  });

  test('is offered of one indicator only', () => {
    expect(ask({ indicators: [CIVIL] }).splits).toContain('right');
    expect(ask({ indicators: [CIVIL, 'court.civil2.received'] }).splits).toEqual([]);
  });

  test('is stacked only where the parts add up, and only as values', () => {
    const parts = { indicators: [CIVIL], split: 'right' };
    const late = setYears(NO_FILTER, 2023, undefined);
    const stacked = { form: 'stacked' } as const;
    expect(ask(parts, stacked, setYears(NO_FILTER, 2009, 2010)).drawing.stacked).toBe(false);
    expect(ask(parts, stacked, late).drawing.stacked).toBe(true);
    expect(ask(parts, { ...stacked, measure: 'index' }, late).drawing.stacked).toBe(false);
  });
});

describe('a stack', () => {
  const { cube } = readGround();
  const { dataset } = cube;
  const splits = dataset.indicators.flatMap(({ id }) =>
    splitsOf(dataset, id).map((split) => ({ indicators: [id], split })),
  );
  const yearsDrawn = ({ chosen }: ReturnType<typeof ask>) => [
    ...new Set(chosen.series.flatMap(({ points }) => points.map(({ year }) => year))),
  ];

  test('leaves years out in which the parts do not add up, and has the longest run of others', () => {
    const answer = ask({ indicators: [CIVIL], split: 'right' }, { form: 'stacked' });
    expect(answer.drawing.stacked).toBe(true);
    expect(answer.chosen.series).toHaveLength(6);
    expect(yearsDrawn(answer).toSorted((a, b) => a - b)).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    const { stack } = answer.chosen;
    const left = stack?.ok ? stack.left : [];
    expect(left.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, at) => 2009 + at));
    expect(left.find(({ year }) => year === 2010)).toMatchObject({
      why: 'not-adding',
      sum: { value: '42731' },
      total: { value: '42931' },
    });
    expect(left.find(({ year }) => year === 2018)?.why).toBe('missing-part');
    expect(left.find(({ year }) => year === 2017)?.why).toBe('apart');
  });

  test('has every year as lines, and in its table', () => {
    const parts = { indicators: [CIVIL], split: 'right' };
    expect(yearsDrawn(ask(parts))).toContain(2010);
    expect(yearsDrawn(ask(parts, { form: 'stacked', show: 'table' }))).toContain(2010);
  });

  test('never has a year whose parts do not make up its total, under any filter', () => {
    const half = ({ step, printed }: { step: string; printed?: string | undefined }) =>
      step === '1' && !printed?.endsWith('%') ? 0 : Number(step) / 2;
    let stacks = 0;
    holds(
      fc.property(arbitraryFilter(dataset), fc.constantFrom(...splits), (filter, spec) => {
        const answer = ask(spec, { form: 'stacked' }, filter);
        if (!answer.drawing.stacked) return;
        const { series, cut } = answer.chosen;
        expect(cut).toBe(0);
        for (const year of yearsDrawn(answer)) {
          const parts = series.map(({ points }) => points.find((point) => point.year === year));
          const total = (dataset.observationsOf.get(spec.indicators[0] ?? '') ?? []).find(
            ({ time, codes }) => time === String(year) && Object.keys(codes).length === 0,
          );
          expect([total, ...parts]).not.toContain(undefined);
          const sum = parts.reduce((before, part) => before + Number(part?.value), 0);
          const room = [total, ...parts].reduce((all, each) => all + (each ? half(each) : 0), 0);
          expect(Math.abs(sum - Number(total?.value))).toBeLessThanOrEqual(room + 1e-9);
          stacks += 1;
        }
      }),
      300,
    );
    expect(stacks).toBeGreaterThan(20);
  });
});

describe('the drawing', () => {
  test('has the base year that is asked for where all series have it, else the first that they have', () => {
    expect(ask({ indicators: [CIVIL], baseYear: 2012 }).drawing.base).toBe(2012);
    expect(ask({ indicators: [CIVIL], baseYear: 1999 }).drawing.base).toBe(2008);
  });

  test('has no logarithms of growth', () => {
    expect(ask({ indicators: [CIVIL] }, { scale: 'log' }).drawing.scale).toBe('log');
    expect(ask({ indicators: [CIVIL] }, { scale: 'log', measure: 'yoy' }).drawing.scale).toBe(
      'linear',
    );
  });

  test('gives each series a chart of its own where that is asked for or one cannot hold them', () => {
    const ids = readGround()
      .cube.dataset.indicators.filter(({ kind }) => kind === 'flow')
      .map(({ id }) => id);
    const few = ask({ indicators: ids.slice(0, 3) }, { form: 'multiples' });
    expect(few.charts.map(({ length }) => length)).toEqual(few.chosen.series.map(() => 1));
    const many = ask({ indicators: ids.slice(0, MAX_SERIES + 2) });
    expect(many.multiples).toBe(true);
  });

  test('never puts two units on one axis', () => {
    const { dataset } = readGround().cube;
    const ids = dataset.indicators.map(({ id }) => id);
    for (let at = 0; at + 8 <= ids.length; at += 8) {
      for (const most of [3, 8]) {
        const { charts } = ask({ indicators: ids.slice(at, at + most) }, {}, TRADEMARKS);
        for (const chart of charts) {
          const units = chart.map(({ indicator }) => dataset.indicatorById.get(indicator)?.unit);
          expect(new Set(units).size).toBeLessThan(2);
        }
      }
    }
  });

  test('has an index and growth of unlike units in one chart, their values each in one of its own', () => {
    const indicators = ['patent.invention.granted', 'trademark.registered', 'copyright.registered'];
    const since2015 = setYears(NO_FILTER, 2015, 2024);
    const index = ask({ indicators }, { measure: 'index' }, since2015);
    expect(index.charts.map((chart) => chart.map(({ indicator }) => indicator))).toEqual([
      indicators,
    ]);
    expect(index.drawing.measure).toBe('index');
    expect(ask({ indicators }, { measure: 'yoy' }, since2015).charts).toHaveLength(1);
    expect(ask({ indicators }, {}, since2015).charts).toHaveLength(3);
  });

  test('begins an index behind the last break, so that every line reaches the last year', () => {
    const { drawing, chosen } = ask(
      { indicators: ['customs.seizures.batches'] },
      { measure: 'index' },
    );
    expect(drawing.base).toBe(2018);
    expect(chosen.series[0]?.breaks.map(({ between }) => between)).toContainEqual([2017, 2018]);
  });

  test('of an index crosses no break, whatever the base', () => {
    const { dataset } = readGround().cube;
    for (const { id } of dataset.indicators) {
      const { chosen, drawing } = ask({ indicators: [id] }, { measure: 'index' });
      if (drawing.measure !== 'index' || drawing.base === undefined) continue;
      const { base } = drawing;
      for (const series of chosen.series) {
        const { points } = toMeasured(dataset, series, drawing);
        const [first = base, last = base] = [points.at(0)?.year, points.at(-1)?.year];
        for (const { between } of series.breaks) {
          const isWithin =
            between[0] >= Math.min(first, base) && between[1] <= Math.max(last, base);
          expect(isWithin, `${series.id} ${between.join('/')}`).toBe(false);
        }
      }
    }
  });

  test('is the same object when only other records have come, so that nothing is drawn again', () => {
    const spec = { ...PLAIN_SERIES, indicators: [CIVIL] };
    const before = answerSeries(askReal(spec));
    const after = answerSeries(askReal({ ...spec }, NO_FILTER, ['footnotes']));
    expect(after.asked.records).not.toEqual(before.asked.records);
    expect(after.drawing).toBe(before.drawing);
    expect(after.charts).toBe(before.charts);
  });
});

test('settled, it shows the same under another filter', () => {
  const before = ask({}, { measure: 'index' }, TRADEMARKS);
  const settled = SERIES.settled(before);
  expect(settled).toEqual({
    ...PLAIN_SERIES,
    indicators: before.indicators,
    split: 'right',
    chart: { ...PLAIN_CHART, measure: 'index' },
    baseYear: before.drawing.base,
  });
  const other = answerSeries(askReal(settled, NO_FILTER));
  expect(other.chosen.series.map(({ id }) => id)).toEqual(before.chosen.series.map(({ id }) => id));
  expect(SERIES.settled(ask({ indicators: [CIVIL] }, { show: 'changes' }))).toMatchObject({
    split: NO_SPLIT,
    chart: PLAIN_CHART,
    baseYear: undefined,
  });
});

test('its figures come with the latest year first, each once', () => {
  const figures = SERIES.observations(ask({ indicators: [CIVIL], split: 'right' }));
  const times = figures.map(({ time }) => time);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(new Set(figures).size).toBe(figures.length);
});
