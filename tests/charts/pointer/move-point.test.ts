import { describe, expect, it } from 'vitest';
import { movePoint } from '../../../src/charts/pointer/move-point';
import { toLayout, toModel, toSeries } from '../timeline-samples';

const { points } = toLayout(
  toModel([
    toSeries('red', [1, null, 3, 4]),
    toSeries('green', [5, 6, 7, 8]),
    toSeries('blue', [9, 2, 2, 8]),
  ]),
);

const walk = (seriesId: string, year: string, key: string) => {
  const from = points.find((each) => each.seriesId === seriesId && each.year === year);
  const to = from && movePoint(points, from, key);
  return to && `${to.seriesId} ${to.year}`;
};

describe('movePoint', () => {
  it('goes to the next year that has a figure, and stays at the end', () => {
    expect(walk('red', '2020', 'ArrowRight')).toBe('red 2022');
    expect(walk('red', '2022', 'ArrowLeft')).toBe('red 2020');
    expect(walk('green', '2023', 'ArrowLeft')).toBe('green 2022');
    expect(walk('red', '2023', 'ArrowRight')).toBe('red 2023');
  });

  it('goes up and down as drawn in that year', () => {
    expect(walk('red', '2020', 'ArrowUp')).toBe('green 2020');
    expect(walk('red', '2022', 'ArrowDown')).toBe('blue 2022');
    expect(walk('green', '2022', 'ArrowUp')).toBe('green 2022');
  });

  it('reaches every one of two equal points', () => {
    expect(walk('green', '2023', 'ArrowDown')).toBe('blue 2023');
    expect(walk('blue', '2023', 'ArrowUp')).toBe('green 2023');
    expect(walk('blue', '2023', 'ArrowDown')).toBe('red 2023');
  });

  it('goes to the first and last year', () => {
    expect(walk('blue', '2021', 'Home')).toBe('blue 2020');
    expect(walk('blue', '2021', 'End')).toBe('blue 2023');
  });

  it('knows no other key', () => {
    expect(walk('blue', '2021', 'a')).toBeUndefined();
  });
});
