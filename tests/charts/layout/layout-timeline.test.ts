import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZE, toLayout, toModel, toPoint, toSeries } from '../timeline-samples';

describe('the scale of a time series', () => {
  it('begins at zero for lines and bars', () => {
    const series = [toSeries('red', [900, 950, 990, 980])];
    expect(toLayout(toModel(series)).scale.min).toBe(0);
    expect(toLayout(toModel(series, { form: 'bars' })).scale.min).toBe(0);
  });

  it('holds the sum of a stack', () => {
    const model = toModel([toSeries('red', [60, 60]), toSeries('green', [70, 70])], {
      form: 'stacked',
    });
    expect(toLayout(model).scale.max).toBeGreaterThanOrEqual(130);
  });

  it('holds the bounds of a computed point', () => {
    const point = toPoint(100, { computed: true, low: 50, high: 390 });
    const model = toModel([toSeries('red', [], { points: [point, toPoint(110)] })], {
      years: ['2023', '2024'],
    });
    expect(toLayout(model).scale.max).toBeGreaterThanOrEqual(390);
  });

  it('runs between ticks on a log scale and leaves out what is not positive', () => {
    const layout = toLayout(toModel([toSeries('red', [20, 0, 3000, 5])], { scale: 'log' }));
    expect([layout.scale.min, layout.scale.max]).toEqual([5, 5000]);
    expect(layout.points.map(({ year }) => year)).toEqual(['2020', '2022', '2023']);
  });

  it('holds 100 for an index, and needs no zero', () => {
    const { scale } = toLayout(toModel([toSeries('red', [180, 190])], { measure: 'index' }));
    expect(scale.min).toBeGreaterThan(0);
    expect(scale.min).toBeLessThanOrEqual(100);
  });

  it('goes below zero for falling growth', () => {
    const { scale } = toLayout(toModel([toSeries('red', [0.2, -0.1])], { measure: 'yoy' }));
    expect(scale.min).toBeLessThan(0);
  });
});

describe('the places of a time series', () => {
  it('puts bars of one year side by side and a stack in one column', () => {
    const series = [toSeries('red', [1, 1, 1]), toSeries('green', [1, 1, 1])];
    const xs = (form: 'bars' | 'stacked') =>
      toLayout(
        toModel(
          series.map((each) => ({ ...each, kind: 'bar' as const })),
          { form },
        ),
      )
        .points.filter(({ year }) => year === '2021')
        .map(({ x }) => x);
    const [first = 0, second = 0] = xs('bars');
    expect(second).toBeGreaterThan(first);
    expect(new Set(xs('stacked')).size).toBe(1);
  });

  it('does not stretch two years over a wide chart, and gives both their figure', () => {
    const layout = toLayout(toModel([toSeries('red', [10, 12])]), { width: 1600, height: 400 });
    expect(layout.plot.right).toBeLessThan(1200);
    expect(layout.labels.map(({ side, lines }) => [side, ...lines])).toEqual([
      ['end', 'end of red'],
      ['start', '10 cases'],
    ]);
  });

  it('draws a single year as bars under their labels', () => {
    const layout = toLayout(toModel([toSeries('red', [10]), toSeries('green', [12])]));
    expect(layout.drawn.map(({ shape }) => shape)).toEqual(['bar', 'bar']);
    expect(layout.labels.map(({ side }) => side)).toEqual(['top', 'top']);
  });

  it('names the value alone where a series has no label', () => {
    const [label] = toLayout(toModel([toSeries('red', [1, 2, 3, 4], { endLabel: '' })])).labels;
    expect(label?.lines).toEqual(['4 cases']);
  });

  it('cuts long labels to the lines that have room where they are higher together than the plot', () => {
    const endLabel = 'unfair competition 124,945 cases';
    const series = Array.from({ length: 6 }, (_, index) =>
      toSeries(`s${index}`, [1, 2, 3, 4], { endLabel }),
    );
    const linesIn = (height: number) =>
      toLayout(toModel(series), { width: 320, height }).labels.map(({ lines }) => lines);
    expect(linesIn(600)[0]).toEqual(['unfair', 'competition', '124,945 cases']);
    expect(linesIn(300)[0]).toEqual(['unfair', 'competition…']);
    expect(linesIn(200)[0]).toEqual(['unfair…']);
  });

  it('shows as many years as have room, always the last', () => {
    const years = Array.from({ length: 17 }, (_, index) => String(2008 + index));
    const model = toModel([toSeries('red', years.map(Number))], { years });
    const narrow = toLayout(model, { width: 360, height: 300 }).yearLabels.filter(Boolean);
    expect(narrow).toEqual(['y2008', 'y2012', 'y2016', 'y2020', 'y2024']);
    const wide = toLayout(model, { width: 1200, height: 300 }).yearLabels;
    expect(wide.filter(Boolean)).toHaveLength(17);
  });

  it('keeps plot, points and labels inside any chart of a sensible size', () => {
    const sample = fc.record({
      lists: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 1e9 })), { minLength: 17, maxLength: 17 }),
        { minLength: 1, maxLength: 6 },
      ),
      count: fc.integer({ min: 1, max: 17 }),
      form: fc.constantFrom('lines', 'stacked', 'bars'),
      width: fc.integer({ min: 320, max: 3840 }),
      endLabel: fc.constantFrom('red 1', '技术合同 8320', 'unfair competition 124,945 cases'),
    });
    fc.assert(
      fc.property(sample, ({ lists, count, form, width, endLabel }) => {
        const years = Array.from({ length: count }, (_, index) => String(2008 + index));
        const series = lists.map((list, index) =>
          toSeries(`s${index}`, list.slice(0, count), { endLabel }),
        );
        const size = { width, height: 300 };
        const { plot, points, labels } = toLayout(toModel(series, { years, form }), size);
        expect(plot.right).toBeLessThanOrEqual(width);
        expect(plot.right).toBeGreaterThan(plot.left);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 0.01);
          expect(x).toBeLessThanOrEqual(plot.right + 0.01);
          expect(y).toBeGreaterThanOrEqual(plot.top - 0.01);
          expect(y).toBeLessThanOrEqual(plot.bottom + 0.01);
        }
        for (const label of labels) {
          const left = { start: label.width, end: 0, top: label.width / 2 }[label.side];
          expect(label.x - left).toBeGreaterThanOrEqual(0);
          expect(label.x - left + label.width).toBeLessThanOrEqual(width + 1);
          expect(label.middle - label.height / 2).toBeGreaterThanOrEqual(-1);
          expect(label.middle + label.height / 2).toBeLessThanOrEqual(plot.bottom + 1);
        }
      }),
    );
  });
});

describe('breaks', () => {
  const years = Array.from({ length: 10 }, (_, index) => String(2015 + index));
  const withBreaks = (breaks: Parameters<typeof toModel>[1]) =>
    toLayout(toModel([toSeries('red', years.map(Number))], { years, ...breaks }), SIZE).breaks;

  it('writes the note out where it fits, else the mark alone', () => {
    const long =
      'a note that is far too long for the room that there is between two ends of a small chart, and longer';
    const texts = withBreaks({
      breaks: [
        { between: ['2022', '2023'], mark: '②', note: long + long },
        { between: ['2018', '2019'], mark: '①', note: 'all courts' },
      ],
    }).map(({ text }) => text);
    expect(texts).toEqual(['① all courts', '②']);
  });

  it('joins breaks at one place', () => {
    const found = withBreaks({
      breaks: [
        { between: ['2022', '2023'], mark: '①', seriesId: 'red' },
        { between: ['2022', '2023'], mark: '②', seriesId: 'blue' },
      ],
    });
    expect(found.map(({ text }) => text)).toEqual(['①  ②']);
  });
});
