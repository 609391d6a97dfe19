import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTooltip } from '../../../src/charts/pointer/place-tooltip';

const CHART = { width: 600, height: 300 };
const TIP = { width: 160, height: 80 };

describe('placeTooltip', () => {
  it('stands behind its point, and before it at the end of the chart', () => {
    expect(placeTooltip({ x: 100, y: 150 }, TIP, CHART, 12)).toEqual({ x: 112, y: 110 });
    expect(placeTooltip({ x: 550, y: 150 }, TIP, CHART, 12)).toEqual({ x: 378, y: 110 });
  });

  it('never leaves the chart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 300 }), (x, y) => {
        const place = placeTooltip({ x, y }, TIP, CHART, 12);
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.x + TIP.width).toBeLessThanOrEqual(CHART.width);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.y + TIP.height).toBeLessThanOrEqual(CHART.height);
      }),
    );
  });
});
