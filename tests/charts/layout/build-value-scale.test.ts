import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
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

describe('buildLogScale', () => {
  it('runs between powers of ten', () => {
    expect(buildLogScale(8320, 247_166).ticks).toEqual([1e3, 1e4, 1e5, 1e6]);
    expect(buildLogScale(100, 100).ticks).toEqual([100, 1000]);
  });

  it('places a tenth of the top one decade lower', () => {
    const scale = buildLogScale(1, 1000);
    expect(toShare(scale, 100)).toBeCloseTo(2 / 3);
  });
});
