import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries } from '../../src/crossfilter/build-series';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { measureSeries } from '../../src/crossfilter/measure-series';
import { toSumInterval } from '../../src/domain/check-sum';
import { toGrowth } from '../../src/domain/interval';
import { buildDataset, buildObservation } from '../support/build-dataset';
import { readDataset } from '../support/read-data';

describe('growth from year to year', () => {
  test('is the printed rate where the year before was computed from it, never a coarser one', () => {
    const dataset = readDataset();
    const cube = toCube(dataset);
    const verdicts = applyFilter(cube, NO_FILTER);
    const resting = dataset.indicators
      .flatMap((indicator) =>
        buildSeries(cube, verdicts, indicator.id).map((series) => ({ indicator, series })),
      )
      .flatMap(({ indicator, series }) =>
        measureSeries(indicator, series, 'yoy', undefined).points.flatMap((point) => {
          const before = series.points.find(({ year }) => year === point.year - 1);
          const own = series.points.find(({ year }) => year === point.year)?.from[0];
          return before?.how === 'growth' && before.from[0] === own
            ? [{ id: series.id, year: point.year, shown: point.value, printed: own?.growth?.value }]
            : [];
        }),
      );
    expect(resting.length).toBeGreaterThan(20);
    expect(resting.filter(({ shown, printed }) => shown !== printed)).toEqual([]);
  });
});

describe('growth of the report', () => {
  const dataset = readDataset();
  const cube = toCube(dataset);
  const verdicts = applyFilter(cube, NO_FILTER);
  const growthOf = (indicator: string, year: number) => {
    const [series] = buildSeries(cube, verdicts, indicator);
    const own = dataset.indicatorById.get(indicator);
    const points = series && own && measureSeries(own, series, 'yoy', undefined).points;
    return points?.find((point) => point.year === year)?.value;
  };

  test('is shown as printed, also where the year before has a figure of its own', () => {
    expect(growthOf('ic_layout.issued', 2024)).toBe('-0.063');
  });

  test('has no point where rounding leaves open whether it rose or fell', () => {
    // 4万 against 3.7万: 35,000 to 45,000 may have become 36,500 to 37,500.
    expect(growthOf('police.cases_filed', 2024)).toBeUndefined();
    expect(growthOf('court.civil1.received', 2024)).toBe('-0.027');
  });
});

describe('a sum of rounded parts', () => {
  const part = (code: string, time: string, value: string) =>
    buildObservation('civil', value, `right=${code}`, { time, step: '1000', printed: '约' });
  const observations = [
    part('patent', '2023', '10000'),
    part('trademark', '2023', '20000'),
    part('patent', '2024', '11000'),
    part('trademark', '2024', '21000'),
  ];
  const cube = toCube(buildDataset({ observations }));
  const filter = setClause(NO_FILTER, 'right', ['patent', 'trademark']);
  const [sum] = buildSeries(cube, applyFilter(cube, filter), 'civil');

  test('lies within the roundings of all of them, not of one', () => {
    expect(sum?.points).toMatchObject([
      { value: '30000', step: '1000', low: '29000', high: '31000' },
      { value: '32000', step: '1000', low: '31000', high: '33000' },
    ]);
    for (const point of sum?.points ?? []) {
      expect(toSumInterval(point.from)).toEqual({ low: point.low, high: point.high });
    }
  });

  test('grows by what these allow', () => {
    const [before, after] = sum?.points ?? [];
    const growth = before && after && toGrowth(before, after);
    expect(Number(growth?.low)).toBe(0);
    expect(Number(growth?.high)).toBeCloseTo(33 / 29 - 1);
  });

  test('of exact parts has no bounds', () => {
    const exact = toCube(buildDataset());
    const [series] = buildSeries(exact, applyFilter(exact, filter), 'civil');
    expect(series?.points[0]).not.toHaveProperty('low');
  });
});
