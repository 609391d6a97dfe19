import { describe, expect, it } from 'vitest';
import { hitSeries, nearestPoint } from '../../../src/charts/pointer/hit-timeline';
import type { PlacedPoint, TimelineLayout } from '../../../src/charts/layout/timeline-layout';
import { toLayout, toModel, toSeries } from '../timeline-samples';

const lines = toLayout(
  toModel([toSeries('red', [100, 200, 300, 400]), toSeries('green', [50, 50, 50, 50])]),
);

const pointAt = (layout: TimelineLayout, seriesId: string, year: string): PlacedPoint => {
  const found = layout.points.find((each) => each.seriesId === seriesId && each.year === year);
  if (!found) throw new Error(`no point ${seriesId} ${year}`);
  return found;
};

describe('nearestPoint', () => {
  it('takes the nearest year first, then the nearest line', () => {
    const { x, y } = pointAt(lines, 'red', '2022');
    expect(nearestPoint(lines, { x: x + 30, y: y + 20 })).toMatchObject({
      seriesId: 'red',
      year: '2022',
    });
    const low = pointAt(lines, 'green', '2021').y - 5;
    expect(nearestPoint(lines, { x: x - 150, y: low })).toMatchObject({
      seriesId: 'green',
      year: '2021',
    });
  });

  it('takes the last point for the label of a line', () => {
    const label = lines.labels.find(({ seriesId }) => seriesId === 'green');
    const place = { x: (label?.x ?? 0) + 5, y: label?.middle ?? 0 };
    expect(nearestPoint(lines, place)).toMatchObject({ seriesId: 'green', year: '2023' });
  });

  it('takes the part of a stack that lies under the pointer', () => {
    const stack = toLayout(
      toModel([toSeries('red', [100, 100, 100, 100]), toSeries('green', [10, 10, 10, 10])], {
        form: 'stacked',
      }),
    );
    const { x, y, base } = pointAt(stack, 'red', '2021');
    expect(nearestPoint(stack, { x, y: y + (base - y) * 0.1 })?.seriesId).toBe('red');
  });

  it('finds nothing outside the plot', () => {
    expect(nearestPoint(lines, { x: 100, y: lines.plot.bottom + 30 })).toBeUndefined();
  });
});

describe('hitSeries', () => {
  it('finds a line between two points', () => {
    const [from, to] = [pointAt(lines, 'red', '2021'), pointAt(lines, 'red', '2022')];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    expect(hitSeries(lines, { ...middle, y: middle.y + 6 })).toBe('red');
    expect(hitSeries(lines, { ...middle, y: middle.y + 40 })).toBeUndefined();
  });

  it('finds a bar in its whole height, and paper beside it', () => {
    const bars = toLayout(toModel([toSeries('red', [100, 200, 300, 400])], { form: 'bars' }));
    const { x, reach } = pointAt(bars, 'red', '2023');
    expect(hitSeries(bars, { x: x + reach - 1, y: bars.plot.bottom - 4 })).toBe('red');
    expect(hitSeries(bars, { x: x + reach + 20, y: bars.plot.bottom - 4 })).toBeUndefined();
  });

  it('finds an area between its years', () => {
    const areas = toLayout(toModel([toSeries('red', [400, 400, 400, 400])], { form: 'stacked' }));
    const x = (pointAt(areas, 'red', '2020').x + pointAt(areas, 'red', '2021').x) / 2;
    expect(hitSeries(areas, { x, y: areas.plot.bottom - 20 })).toBe('red');
  });

  it('finds a label', () => {
    const label = lines.labels.find(({ seriesId }) => seriesId === 'green');
    expect(hitSeries(lines, { x: (label?.x ?? 0) + 5, y: label?.middle ?? 0 })).toBe('green');
  });
});
