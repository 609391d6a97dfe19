import { describe, expect, it } from 'vitest';
import { barYearsOf, chooseYearLabels } from '../../../src/charts/layout/choose-year-labels';
import { toDrawnSeries } from '../../../src/charts/model/to-drawn-series';
import { THEME, toModel, toSeries } from '../timeline-samples';

const YEARS = Array.from({ length: 12 }, (_, at) => String(2013 + at));
const WIDE = 1000;
const NONE: ReadonlySet<number> = new Set();

const labelsOf = (bars: ReadonlySet<number>, years = YEARS, band = 20) =>
  chooseYearLabels(years, bars, band, THEME).filter((label) => label !== '');

/** The years of bars, by their places. */
const at = (...years: readonly number[]) => new Set(years.map((year) => year - 2013));

describe('the years under a chart', () => {
  it('are all of them where there is room, whatever stands over them', () => {
    expect(labelsOf(at(2014), YEARS, WIDE)).toEqual(YEARS);
  });

  it('are evenly spaced back from the last, and meet the first where a step does', () => {
    const spaced = labelsOf(NONE, YEARS.slice(0, 11));
    expect(spaced.at(-1)).toBe('2023');
    expect(spaced.at(0)).toBe('2013');
  });

  it('are odd where bars stand in odd years', () => {
    const bars = at(2013, 2015, 2017, 2019, 2021, 2023);
    const shown = labelsOf(bars);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((year) => Number(year) % 2 === 0)).toEqual([]);
  });

  it('are years of bars also where these stand at no even distance', () => {
    const bars = at(2014, 2016, 2017, 2024);
    for (const band of [8, 14, 20, 30, 39])
      for (const year of labelsOf(bars, YEARS, band))
        expect(bars.has(Number(year) - 2013)).toBe(true);
  });
});

describe('the years of bars', () => {
  it('are those with a bar or an unjoined point, and none of lines', () => {
    const bar = toSeries('red', [1, null, 3, null], { kind: 'bar' });
    const line = toSeries('green', [1, 2, 3, 4]);
    expect([...barYearsOf(toDrawnSeries(toModel([bar, line])))]).toEqual([0, 2]);
    expect(barYearsOf(toDrawnSeries(toModel([line]))).size).toBe(0);
  });
});
