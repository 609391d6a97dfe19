import { expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries } from '../../src/crossfilter/build-series';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { joinedTail } from '../../src/crossfilter/joined-tail';
import type { Break } from '../../src/domain/break';
import { isBroken } from '../../src/domain/break';
import { buildDataset, buildObservation } from '../support/build-dataset';
import { readDataset } from '../support/read-data';

const tailOf = (years: readonly number[], breaks: readonly Break[] = []) => {
  const observations = years.map((year) =>
    buildObservation('civil', '100', '', { time: String(year) }),
  );
  const cube = toCube(buildDataset({ observations, breaks }));
  const [series] = buildSeries(cube, applyFilter(cube, NO_FILTER), 'civil');
  return series && joinedTail(series).map(({ year }) => year);
};

const breakAt = (before: number): Break => ({
  indicator: 'civil',
  between: [before, before + 1],
  reason: { zh: '口径', en: 'scope' },
});

test('ends at the last gap', () => {
  expect(tailOf([2019, 2020, 2021])).toEqual([2019, 2020, 2021]);
  expect(tailOf([2018, 2020, 2022, 2023])).toEqual([2022, 2023]);
  expect(tailOf([2020, 2021, 2024])).toEqual([2024]);
});

test('ends at the last break', () => {
  expect(tailOf([2020, 2021, 2022, 2023], [breakAt(2020), breakAt(2021)])).toEqual([2022, 2023]);
  expect(tailOf([2022, 2023], [breakAt(2023)])).toEqual([2022, 2023]);
});

test('of every real series is joined from year to year, and as long as it can be', () => {
  const cube = toCube(readDataset());
  const verdicts = applyFilter(cube, NO_FILTER);
  for (const series of cube.dataset.indicators.flatMap(({ id }) =>
    buildSeries(cube, verdicts, id),
  )) {
    const tail = joinedTail(series);
    const isJoined = (from: number, to: number) =>
      to === from + 1 && !isBroken(series.breaks, from, to);
    expect(tail.at(-1)).toBe(series.points.at(-1));
    for (const [at, { year }] of tail.entries()) {
      const before = tail[at - 1];
      if (before) expect(isJoined(before.year, year), series.id).toBe(true);
    }
    const before = series.points[series.points.length - tail.length - 1];
    if (before && tail[0]) expect(isJoined(before.year, tail[0].year), series.id).toBe(false);
  }
});
