import { describe, expect, it } from 'vitest';
import { toShare } from '../../src/charts/layout/build-value-scale';
import { buildTimelineOption } from '../../src/charts/paint/build-timeline-option';
import { echarts } from '../../src/charts/paint/register-echarts';
import type { TimelineLayout } from '../../src/charts/layout/timeline-layout';
import type { TimelineModel } from '../../src/charts/model/timeline-model';
import { SIZE, THEME, toLayout, toModel, toPoint, toSeries, WORDS } from './timeline-samples';

const render = (model: TimelineModel, words = WORDS): string => {
  const chart = echarts.init(null, undefined, { renderer: 'svg', ssr: true, ...SIZE });
  chart.setOption(buildTimelineOption(model, words, THEME, toLayout(model)));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

/** Every vertex of every path; `l` is relative to the vertex before. */
const verticesOf = (svg: string): readonly (readonly [number, number])[] =>
  [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, path = '']) => {
    let at: readonly [number, number] = [0, 0];
    return [...path.matchAll(/([MLl])\s?(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, command, x, y]) => {
      const from = command === 'l' ? at : [0, 0];
      at = [(from[0] ?? 0) + Number(x), (from[1] ?? 0) + Number(y)];
      return at;
    });
  });

/** The points, as `series year`, that are not drawn where the layout has them. */
const findMisplaced = (
  model: TimelineModel,
  corners: (layout: TimelineLayout) => readonly number[],
): readonly string[] => {
  const layout = toLayout(model);
  const vertices = verticesOf(render(model));
  const isDrawnAt = (atX: number, atY: number) =>
    vertices.some(([x, y]) => Math.abs(x - atX) < 1 && Math.abs(y - atY) < 1);
  return layout.points
    .filter((point) => !corners(layout).every((aside) => isDrawnAt(point.x + aside, point.y)))
    .map(({ seriesId, year }) => `${seriesId} ${year}`);
};

const three = [
  toSeries('red', [100, 250, 300, 120]),
  toSeries('green', [40, 30, 20, 80]),
  toSeries('blue', [5, 60, 70, 10]),
];
const years = ['2021', '2022', '2023', '2024'];
const BREAK = [{ between: ['2022', '2023'], mark: '①', note: 'all courts' }] as const;

describe('the drawn time series', () => {
  it('writes axis, labels and break in the given words', () => {
    const texts = textsOf(render(toModel(three, { years, breaks: BREAK })));
    expect(texts).toEqual(
      expect.arrayContaining([
        'v0',
        'v100',
        'v200',
        'v300',
        'y2021',
        'y2022',
        'y2023',
        'y2024',
        'end of red',
        '① all courts',
      ]),
    );
  });

  it('writes every tick of a log scale, at the grid line where the layout has it', () => {
    const model = toModel([toSeries('red', [8320, 20_000, 60_000, 247_166])], {
      years,
      scale: 'log',
    });
    const { scale, plot } = toLayout(model);
    expect(scale.ticks.length).toBeGreaterThan(3);
    const svg = render(model);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(scale.ticks.map((tick) => `v${tick}`)));
    const heights = verticesOf(svg)
      .filter(([x]) => Math.abs(x - plot.left) < 1)
      .map(([, y]) => y);
    for (const tick of scale.ticks) {
      const y = plot.bottom - toShare(scale, tick) * (plot.bottom - plot.top);
      expect(heights.some((height) => Math.abs(height - y) < 1)).toBe(true);
    }
  });

  it('draws every point of lines, stacks, bars and log lines where the layout has it', () => {
    const middle = () => [0];
    const edges = ({ bar }: TimelineLayout) => [-bar.width / 2, bar.width / 2];
    expect(findMisplaced(toModel(three, { years }), middle)).toEqual([]);
    expect(findMisplaced(toModel(three, { years, scale: 'log' }), middle)).toEqual([]);
    expect(
      findMisplaced(toModel(three, { years, form: 'stacked', breaks: BREAK }), middle),
    ).toEqual([]);
    expect(findMisplaced(toModel(three, { years, form: 'bars' }), edges)).toEqual([]);
    const bars = three.map((series) => ({ ...series, kind: 'bar' as const }));
    expect(findMisplaced(toModel(bars, { years, form: 'stacked' }), edges)).toEqual([]);
  });

  it('does not move the plot for words that are wider than estimated', () => {
    const model = toModel(three, { years });
    const wide = { ...WORDS, formatValue: (value: number) => `WWWWWWWWWWWW ${value}` };
    const places = (svg: string) =>
      [...svg.matchAll(/ d="([^"]*)"[^>]*stroke="red"/g)].map(([, d]) => d);
    expect(places(render(model, wide))).toEqual(places(render(model)));
  });

  it('joins nothing over a break', () => {
    const model = toModel([toSeries('red', [100, 100, 100, 100])], { years, breaks: BREAK });
    const { points } = toLayout(model);
    const [before, after] = [points[1]?.x ?? 0, points[2]?.x ?? 0];
    const lines = [...render(model).matchAll(/ d="([^"]*)"[^>]*stroke="red"/g)];
    expect(lines.length).toBeGreaterThan(1);
    for (const [, path = ''] of lines) {
      const xs = verticesOf(` d="${path}"`).map(([x]) => x);
      const crosses = xs.some((x) => x <= before + 0.1) && xs.some((x) => x >= after - 0.1);
      expect(crosses).toBe(false);
    }
  });

  it('draws a whisker between the bounds of a computed point', () => {
    const points = [toPoint(100, { computed: true, low: 60, high: 150 }), toPoint(110)];
    const model = toModel([toSeries('red', [], { points })], { years: ['2023', '2024'] });
    const [first] = toLayout(model).points;
    const ends = verticesOf(render(model)).filter(([x]) => Math.abs(x - (first?.x ?? 0)) < 1);
    expect(ends.some(([, y]) => Math.abs(y - (first?.low ?? 0)) < 1)).toBe(true);
    expect(ends.some(([, y]) => Math.abs(y - (first?.high ?? 0)) < 1)).toBe(true);
  });

  it('is the same every time, and well-formed with quoted fonts', () => {
    const model = toModel(three, { years, breaks: BREAK });
    const renumber = (svg: string) => svg.replace(/zr\d+-(cls-\d+)?/g, 'zr');
    const svg = render(model);
    expect(renumber(render(model))).toBe(renumber(svg));
    expect(svg).toContain("font-family:'Noto Sans SC', sans-serif");
  });
});
