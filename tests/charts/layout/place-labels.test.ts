import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/charts/layout/place-labels';

const wishes = fc.array(
  fc.record({
    middle: fc.double({ min: -100, max: 500, noNaN: true }),
    height: fc.integer({ min: 8, max: 60 }),
  }),
  { maxLength: 8 },
);
const TOP = 0;
const BOTTOM = 300;
const HAIR = 1e-6;

describe('placeLabels', () => {
  it('never lets two labels overlap and keeps their order', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const middles = placeLabels(all, TOP, BOTTOM);
        const placed = all
          .map((wish, index) => ({ ...wish, at: middles[index] ?? Number.NaN, index }))
          .toSorted((a, b) => a.middle - b.middle || a.index - b.index);
        for (const [index, label] of placed.entries()) {
          const next = placed[index + 1];
          if (!next) continue;
          const foot = label.at + label.height / 2;
          expect(next.at - next.height / 2).toBeGreaterThanOrEqual(foot - HAIR);
        }
      }),
    );
  });

  it('stays within the bounds where there is room, else begins at the top', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const middles = placeLabels(all, TOP, BOTTOM);
        const heights = all.reduce((sum, { height }) => sum + height, 0);
        const tops = all.map(({ height }, index) => (middles[index] ?? 0) - height / 2);
        const feet = all.map(({ height }, index) => (middles[index] ?? 0) + height / 2);
        for (const top of tops) expect(top).toBeGreaterThanOrEqual(TOP - HAIR);
        if (heights > BOTTOM - TOP) return;
        for (const foot of feet) expect(foot).toBeLessThanOrEqual(BOTTOM + HAIR);
      }),
    );
  });

  it('leaves labels alone that are in nobody’s way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }), (places) => {
        const all = places.map((place) => ({ middle: place * 30, height: 30 }));
        expect(placeLabels(all, TOP, BOTTOM)).toEqual(all.map(({ middle }) => middle));
      }),
    );
  });

  it('shares the way between two labels at one place', () => {
    const both = [
      { middle: 100, height: 20 },
      { middle: 100, height: 20 },
    ];
    expect(placeLabels(both, TOP, BOTTOM)).toEqual([90, 110]);
  });
});
