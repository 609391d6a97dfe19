import { describe, expect, it } from 'vitest';
import { buildTimelineMarks } from '../../../src/charts/paint/build-timeline-marks';
import { buildTimelineOption } from '../../../src/charts/paint/build-timeline-option';
import { buildTimelineSeries } from '../../../src/charts/paint/build-timeline-series';
import type { TimelineModel } from '../../../src/charts/model/timeline-model';
import { toDrawnSeries } from '../../../src/charts/model/to-drawn-series';
import { THEME, toLayout, toModel, toPoint, toSeries, WORDS } from '../timeline-samples';

interface DrawnItem {
  readonly value: number;
  readonly symbol?: string;
  readonly symbolRotate?: number;
  readonly itemStyle?: { readonly color?: string; readonly borderColor?: string };
}

const toOption = (model: TimelineModel) =>
  buildTimelineOption(model, WORDS, THEME, toLayout(model));

/** Series as built, with their data as plain items. */
const seriesOf = (model: TimelineModel) =>
  buildTimelineSeries(model, THEME, toLayout(model)).map((series) => ({
    ...series,
    items: series.data as readonly (DrawnItem | null)[],
  }));

const valuesOf = (model: TimelineModel) =>
  seriesOf(model).map(({ items }) => items.map((item) => item?.value ?? null));

describe('buildTimelineOption', () => {
  it('puts all series on one category axis of years', () => {
    const option = toOption(
      toModel([toSeries('red', [1, 2, 3, 4]), toSeries('green', [4, 3, 2, 1])]),
    );
    expect(option.xAxis).toMatchObject({
      type: 'category',
      data: ['2020', '2021', '2022', '2023'],
    });
    expect(option.yAxis).toMatchObject({ type: 'value', min: 0 });
    expect(option.animation).toBe(false);
  });

  it('has a log axis with its own ends', () => {
    const option = toOption(toModel([toSeries('red', [20, 3000])], { scale: 'log' }));
    expect(option.yAxis).toMatchObject({ type: 'log', min: 20, max: 5000 });
  });

  it('leaves a year without a figure as a gap', () => {
    const model = toModel([toSeries('red', [1, null, 3, 4])]);
    expect(valuesOf(model)).toEqual([[1, null, 3, 4]]);
    expect(seriesOf(model)[0]).toMatchObject({ type: 'line', connectNulls: false });
  });

  it('leads from a series that ends early to its label by dots in grey, which are no data', () => {
    const model = toModel([toSeries('red', [3, 4, null, null]), toSeries('green', [4, 3, 2, 1])]);
    const marks = buildTimelineMarks(model, THEME, toLayout(model));
    const dotted = marks.filter((mark) => JSON.stringify(mark).includes('"lineDash"'));
    const style = { stroke: THEME.muted, lineWidth: 1, lineDash: [1, 4] };
    expect(dotted).toMatchObject([{ style }, { style }]);
  });

  it('shows a point that stands alone', () => {
    const [line] = seriesOf(
      toModel([toSeries('red', [1, null, 3, null, 4, 5]), toSeries('blue', [1, 1, 1, 1, 1, 1])]),
    );
    expect(line?.items.map((item) => item?.symbol)).toEqual([
      'circle',
      undefined,
      'circle',
      undefined,
      'none',
      'circle',
    ]);
  });

  it('draws computed points hollow, printed ones filled', () => {
    const points = [toPoint(1, { computed: true }), toPoint(2), toPoint(3), toPoint(4)];
    const [line] = seriesOf(toModel([toSeries('red', [], { points })]));
    expect(line?.items.map((item) => item?.itemStyle?.color)).toEqual([
      'paper',
      'red',
      'red',
      'red',
    ]);
    expect(line?.items[0]?.itemStyle?.borderColor).toBe('red');
  });

  it('draws computed points of muted lines too', () => {
    const points = [toPoint(1), toPoint(2, { computed: true }), toPoint(3), toPoint(4)];
    const muted = toSeries('red', [], { points, muted: true });
    const [line] = seriesOf(toModel([muted, toSeries('green', [1, 2, 3, 4])]));
    expect(line?.items.map((item) => item?.symbol)).toEqual(['none', 'circle', 'none', 'circle']);
  });

  it('leaves the marks of a crowded line out, but for the last', () => {
    const model = toModel([
      toSeries(
        'red',
        Array.from({ length: 100 }, (_, index) => index),
      ),
    ]);
    const marks = seriesOf(model).flatMap(({ items }) => items.map((item) => item?.symbol));
    expect(marks.filter((mark) => mark !== 'none')).toEqual(['circle']);
    expect(marks.at(-1)).toBe('circle');
  });

  it('marks a hedge by the shape of the point', () => {
    const hedges = ['over', 'nearly', 'about'] as const;
    const points = [toPoint(1), ...hedges.map((hedge) => toPoint(2, { hedge }))];
    const [line] = seriesOf(toModel([toSeries('red', [], { points })]));
    expect(line?.items.map((item) => [item?.symbol, item?.symbolRotate])).toEqual([
      ['circle', 0],
      ['triangle', 0],
      ['triangle', 180],
      ['diamond', 0],
    ]);
  });

  it('cuts a line at a break and draws nothing over it', () => {
    const model = toModel([toSeries('red', [1, 2, 3, 4]), toSeries('green', [5, 6, 7, 8])], {
      breaks: [{ seriesId: 'red', between: ['2021', '2022'], mark: '①' }],
    });
    expect(seriesOf(model).map(({ id }) => id)).toEqual(['red#0', 'red#1', 'green#0']);
    expect(valuesOf(model)).toEqual([
      [1, 2, null, null],
      [null, null, 3, 4],
      [5, 6, 7, 8],
    ]);
  });
});

describe('a stack', () => {
  const parts = [toSeries('red', [1, 2, 3, 4]), toSeries('green', [10, null, 30, 40])];

  it('stands each part on those before it, year by year', () => {
    const tops = toDrawnSeries(toModel(parts, { form: 'stacked' })).map(({ points }) =>
      points.map((each) => each && [each.base, each.top]),
    );
    expect(tops).toEqual([
      [[0, 1], null, [0, 3], [0, 4]],
      [[1, 11], null, [3, 33], [4, 44]],
    ]);
  });

  it('is drawn only in years that have every part', () => {
    const model = toModel(parts, { form: 'stacked' });
    expect(valuesOf(model)).toEqual([
      [1, null, 3, 4],
      [10, null, 30, 40],
    ]);
    expect(seriesOf(model).map(({ stack }) => stack)).toEqual(['parts', 'parts']);
  });

  it('is cut for all parts where the definition of one changes', () => {
    const model = toModel(parts, {
      form: 'stacked',
      breaks: [{ seriesId: 'red', between: ['2022', '2023'], mark: '①' }],
    });
    const ids = seriesOf(model).map(({ id }) => id);
    expect(ids).toEqual(['red#0stacked', 'red#1stacked', 'green#0stacked', 'green#1stacked']);
    // Under the same id ECharts would keep area and stack for the lines that come next.
    const lines = seriesOf({ ...model, form: 'lines' }).map(({ id }) => id);
    expect(ids.some((id) => lines.includes(id))).toBe(false);
  });

  it('is never made on a log scale', () => {
    const model = toModel(parts, { form: 'stacked', scale: 'log' });
    expect(seriesOf(model).map(({ stack }) => stack)).toEqual([undefined, undefined]);
  });
});

describe('bars', () => {
  it('are hollow where computed, and never stand on a log scale', () => {
    const points = [toPoint(5, { computed: true }), toPoint(6), toPoint(7)];
    const series = [toSeries('red', [], { kind: 'bar', points })];
    const [bars] = seriesOf(toModel(series));
    expect(bars?.type).toBe('bar');
    expect(bars?.items.map((item) => item?.itemStyle?.color)).toEqual(['paper', 'red', 'red']);
    const [dots] = seriesOf(toModel(series, { scale: 'log' }));
    expect(dots).toMatchObject({ type: 'line', lineStyle: { width: 0 } });
  });
});
