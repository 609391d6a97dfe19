import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries, type Series } from '../../src/crossfilter/build-series';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { latestChange } from '../../src/crossfilter/latest-change';
import type { IndicatorKind } from '../../src/domain/indicator';
import { buildDataset, buildObservation } from '../support/build-dataset';
import { readDataset } from '../support/read-data';

const DATASET = readDataset();
const CUBE = toCube(DATASET);
const VERDICTS = applyFilter(CUBE, NO_FILTER);

const seriesOf = (indicator: string): Series => {
  const [series] = buildSeries(CUBE, VERDICTS, indicator);
  if (!series) throw new Error(`${indicator} has no series`);
  return series;
};

const changeOf = (id: string) => {
  const indicator = DATASET.indicatorById.get(id);
  return indicator && latestChange(indicator, seriesOf(id));
};

/** A made-up series of two figures in full. */
const toSeries = (
  years: readonly [number, number],
  values: readonly [string, string],
  step = '1',
) => {
  const observations = years.map((year, at) =>
    buildObservation('civil', values[at] ?? '', '', { time: String(year), step }),
  );
  const cube = toCube(buildDataset({ observations }));
  const [series] = buildSeries(cube, applyFilter(cube, NO_FILTER), 'civil');
  if (!series) throw new Error('no series');
  return series;
};

describe('the latest change', () => {
  test('is of the last two figures, with the year of the earlier', () => {
    const change = changeOf('court.civil1.received');
    expect(change?.since).toBe(2023);
    // 449,923 against 462,176
    expect(change?.growth.value).toBe('-0.027');
  });

  test('does not cross a break', () => {
    const broken = DATASET.breaks.filter(({ between: [, after] }) => after === 2024);
    const checked = broken.flatMap(({ indicator, between: [before] }) => {
      const series = buildSeries(CUBE, VERDICTS, indicator)[0];
      const years = series?.points.slice(-2).map(({ year }) => year);
      return series && years?.[0] === before && years[1] === 2024 ? [indicator] : [];
    });
    expect(checked.length).toBeGreaterThan(0);
    for (const indicator of checked) expect(changeOf(indicator), indicator).toBeUndefined();
  });

  test.each<[IndicatorKind]>([['score'], ['share']])('is no rate of a %s', (kind) => {
    const series = toSeries([2023, 2024], ['100', '110']);
    expect(latestChange({ kind: 'flow' }, series)).toBeDefined();
    expect(latestChange({ kind }, series)).toBeUndefined();
  });

  test('is none where the scope changes from year to year', () => {
    const series = toSeries([2023, 2024], ['100', '110']);
    expect(latestChange({ kind: 'flow', display: 'bars' }, series)).toBeUndefined();
    expect(changeOf('jianwang.sites_closed')).toBeUndefined();
  });

  test('is told over five years, not over six', () => {
    expect(latestChange({ kind: 'flow' }, toSeries([2019, 2024], ['100', '110']))?.since).toBe(
      2019,
    );
    expect(latestChange({ kind: 'flow' }, toSeries([2018, 2024], ['100', '110']))).toBeUndefined();
  });

  test('is none where rounding hides it, and none of a single figure', () => {
    expect(
      latestChange({ kind: 'flow' }, toSeries([2023, 2024], ['100', '110'], '20')),
    ).toBeUndefined();
    const series = toSeries([2023, 2024], ['100', '110']);
    expect(
      latestChange({ kind: 'flow' }, { ...series, points: series.points.slice(1) }),
    ).toBeUndefined();
  });
});
