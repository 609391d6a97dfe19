import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildDecadeScale,
  buildLinearScale,
  buildLogScale,
  toShare,
} from '../../../src/charts/layout/build-value-scale';

describe('buildLinearScale', () => {
  it('holds the values and ends on ticks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 2, max: 8 }),
        (low, span, count) => {
          const { min, max, ticks } = buildLinearScale(low, low + span, count);
          expect(min).toBeLessThanOrEqual(low);
          expect(max).toBeGreaterThanOrEqual(low + span);
          expect(ticks.at(0)).toBe(min);
          expect(ticks.at(-1)).toBe(max);
          expect(ticks.length).toBeLessThanOrEqual(count + 3);
        },
      ),
    );
  });

  it('has round ticks', () => {
    expect(buildLinearScale(0, 360_489, 4).ticks).toEqual([0, 1e5, 2e5, 3e5, 4e5]);
    expect(buildLinearScale(-0.1, 0.6, 4).ticks).toEqual([-0.2, 0, 0.2, 0.4, 0.6]);
  });

  it('has room for a single value', () => {
    const { min, max } = buildLinearScale(0, 0, 4);
    expect(max).toBeGreaterThan(min);
  });
});

describe('buildDecadeScale', () => {
  it('runs between powers of ten', () => {
    expect(buildDecadeScale(8320, 247_166).ticks).toEqual([1e3, 1e4, 1e5, 1e6]);
    expect(buildDecadeScale(100, 100).ticks).toEqual([100, 1000]);
  });
});

describe('buildLogScale', () => {
  it('has ticks that people read, as close as there is room for', () => {
    expect(buildLogScale(8320, 247_166, 9).ticks).toEqual([5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5]);
    expect(buildLogScale(8320, 247_166, 5).ticks).toEqual([3e3, 1e4, 3e4, 1e5, 3e5]);
    expect(buildLogScale(30, 700_000, 9).ticks).toEqual([10, 100, 1e3, 1e4, 1e5, 1e6]);
  });

  it('leaves out powers of ten that have no room, and none of the plot', () => {
    expect(buildLogScale(30, 700_000, 5)).toMatchObject({
      min: 10,
      max: 1e6,
      ticks: [10, 1e3, 1e5],
    });
  });

  it('has even steps where values lie close together', () => {
    expect(buildLogScale(240, 480, 5).ticks).toEqual([200, 300, 400, 500]);
    expect(buildLogScale(100, 100, 5).ticks.length).toBeGreaterThan(2);
  });

  it('holds the values above zero, with three ticks at least and no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 5, max: 12 }),
        (thousandths, ratio, most) => {
          const low = thousandths / 1000;
          const { min, max, ticks } = buildLogScale(low, low * ratio, most);
          expect(min).toBeGreaterThan(0);
          expect(min).toBeLessThanOrEqual(low);
          expect(max).toBeGreaterThanOrEqual(low * ratio);
          expect(ticks.length).toBeGreaterThanOrEqual(3);
          expect(ticks.length).toBeLessThanOrEqual(Math.max(most, 7));
        },
      ),
    );
  });

  it('places a tenth of the top one decade lower', () => {
    const scale = buildLogScale(1, 1000, 4);
    expect(toShare(scale, 100)).toBeCloseTo(2 / 3);
  });
});
