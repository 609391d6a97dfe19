import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries, buildSplitSeries, type Series } from '../../src/crossfilter/build-series';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import type { Observation } from '../../src/domain/observation';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset, buildObservation, buildText } from '../support/build-dataset';
import { addDecimals } from '../support/exact-decimal';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const small = buildDataset();

const seriesOf = (
  indicator: string,
  filter: Filter = NO_FILTER,
  observations: readonly Observation[] = small.observations,
): readonly Series[] => {
  const cube = toCube(buildDataset({ observations }));
  return buildSeries(cube, applyFilter(cube, filter), indicator);
};

const pointsOf = ([series]: readonly Series[]) =>
  series?.points.map(({ year, value, how }) => [year, value, how]);

const right = (...codes: readonly string[]) => setClause(NO_FILTER, 'right', codes);

describe('a series', () => {
  test('joins the printed figures over the years', () => {
    expect(pointsOf(seriesOf('civil'))).toEqual([
      [2023, '900', 'printed'],
      [2024, '1000', 'printed'],
    ]);
  });

  test('has no point for a year without a figure', () => {
    const years = ['2010', '2012', '2020'];
    const own = years.map((time) => buildObservation('civil', '1', '', { time }));
    expect(pointsOf(seriesOf('civil', NO_FILTER, own))?.map(([year]) => year)).toEqual([
      2010, 2012, 2020,
    ]);
  });

  test('computes the year before from printed growth, with its bounds', () => {
    const [series] = seriesOf('granted');
    const [before, printed] = series?.points ?? [];
    expect(before).toMatchObject({ year: 2023, how: 'growth' });
    expect(before?.printed).toBeUndefined();
    expect(Number(before?.low)).toBeLessThan(1045000 / 1.135);
    expect(Number(before?.high)).toBeGreaterThan(1045000 / 1.135);
    expect(before?.from.map((each) => each.time)).toEqual(['2024']);
    expect(printed).toMatchObject({ how: 'printed', value: '1045000', printed: '104.5万件' });
  });

  test('keeps a printed figure where growth would compute one for the same year', () => {
    const printed = buildObservation('granted', '920000', '', { time: '2023' });
    const points = pointsOf(seriesOf('granted', NO_FILTER, [...small.observations, printed]));
    expect(points).toEqual([
      [2023, '920000', 'printed'],
      [2024, '1045000', 'printed'],
    ]);
  });

  test('has no point for a figure of several years, nor for the time before it', () => {
    const growth = { printed: '10%', value: '0.1', step: '0.01' };
    const period = buildObservation('civil', '1900', '', { time: '2023-2024', growth });
    const parts = ['right=patent', 'right=trademark'].map((codes) =>
      buildObservation('civil', '700', codes, { time: '2023-2024' }),
    );
    const all = [...small.observations, period, ...parts];
    const both = right('patent', 'trademark');
    expect(seriesOf('civil', NO_FILTER, all)).toEqual(seriesOf('civil'));
    expect(seriesOf('civil', both, all)).toEqual(seriesOf('civil', both));
    expect(seriesOf('civil', NO_FILTER, [period])).toEqual([]);
    expect(seriesOf('civil', both, parts)).toEqual([]);
    expect(buildSplitSeries(small, parts, 'civil', 'right')).toEqual([]);
  });

  test('shows a stored computed value as derived, without a printed token', () => {
    const own = [
      buildObservation('civil', '5', '', {
        status: 'E',
        derivation: { zh: '推算', en: 'computed' },
        growth: { printed: '10%', value: '0.1', step: '0.01' },
      }),
    ];
    const [series] = seriesOf('civil', NO_FILTER, own);
    expect(series?.points).toEqual([
      expect.objectContaining({ year: 2024, how: 'derived', printed: undefined }),
    ]);
  });

  test('bounds a rounded or hedged value and not an exact one', () => {
    const [seized] = seriesOf('seized')[0]?.points ?? [];
    expect(seized).toMatchObject({ low: '8155000', high: '8165000' });
    const [police] = seriesOf('police')[0]?.points ?? [];
    expect(police).toMatchObject({ low: '1300', high: undefined, hedge: 'over' });
    const [civil] = seriesOf('civil')[0]?.points ?? [];
    expect(civil).not.toHaveProperty('low');
  });
});

describe('parts under a filter', () => {
  test('that may be added are one series of sums, in every year that has all of them', () => {
    const [sum, ...others] = seriesOf('civil', right('patent', 'trademark', 'copyright'));
    expect(others).toEqual([]);
    expect(sum?.points.map(({ year, value, how }) => [year, value, how])).toEqual([
      [2024, '950', 'sum'],
    ]);
    expect(pointsOf(seriesOf('civil', right('patent', 'trademark')))).toEqual([
      [2023, '680', 'sum'],
      [2024, '750', 'sum'],
    ]);
  });

  test('carry into their sum the breaks of each of them', () => {
    const patents = { indicator: 'civil', codes: { right: 'patent' }, reason: buildText('reason') };
    const broken = buildDataset({ breaks: [{ ...patents, between: [2023, 2024] }] });
    const cube = toCube(broken);
    const [sum] = buildSeries(cube, applyFilter(cube, right('patent', 'trademark')), 'civil');
    expect(sum?.id).toBe('civil;sum');
    expect(sum?.breaks).toHaveLength(1);
  });

  test('that may not be added are a series each', () => {
    const shares = seriesOf('courts.share', right('patent', 'trademark'));
    expect(shares.map((series) => [series.codes, series.points.length])).toEqual([
      [{ right: 'patent' }, 1],
      [{ right: 'trademark' }, 1],
    ]);
    expect(seriesOf('appeals')).toHaveLength(2);
  });

  test('join only the years that print that very part', () => {
    const own = [
      buildObservation('civil', '9', 'right=patent', { time: '2022' }),
      ...small.observations,
    ];
    expect(pointsOf(seriesOf('civil', right('trademark'), own))).toEqual([
      [2023, '400', 'printed'],
      [2024, '450', 'printed'],
    ]);
  });

  test('outside the filter make no series', () => {
    expect(seriesOf('granted', right('trademark'))).toEqual([]);
    expect(seriesOf('unknown')).toEqual([]);
  });
});

describe('on the real data', () => {
  const dataset = readDataset();
  const cube = toCube(dataset);

  test('every point rests on its own indicator, one a year, and says how it came about', () => {
    holds(
      fc.property(arbitraryFilter(dataset), (filter) => {
        const verdicts = applyFilter(cube, filter);
        const faults = [...verdicts.keys()]
          .flatMap((id) => buildSeries(cube, verdicts, id))
          .filter(({ indicator, points }) => {
            const years = points.map((point) => point.year);
            return (
              points.length === 0 ||
              years.some((year, index) => index > 0 && year <= (years[index - 1] ?? 0)) ||
              points.some(
                ({ from, how, value, printed }) =>
                  from.some((each) => each.indicator !== indicator) ||
                  (how === 'printed' &&
                    (from[0]?.value !== value || from[0]?.printed !== printed)) ||
                  (how === 'sum' && addDecimals(from.map((each) => each.value)) !== value) ||
                  (how !== 'printed' && printed !== undefined) ||
                  (how !== 'sum' && from.length !== 1),
              )
            );
          });
        expect(faults).toEqual([]);
      }),
      25,
    );
  });

  test('no sum ever holds a campaign, a share, a score or an amount in a case', () => {
    holds(
      fc.property(arbitraryFilter(dataset), (filter) => {
        const verdicts = applyFilter(cube, filter);
        const added = [...verdicts.keys()]
          .flatMap((id) => buildSeries(cube, verdicts, id))
          .flatMap(({ points }) => points.filter(({ how }) => how === 'sum'))
          .flatMap(({ from }) => from);
        expect(added.filter((each) => each.codes.campaign)).toEqual([]);
        expect(
          added.filter(({ indicator }) =>
            ['share', 'score', 'amount-in-case'].includes(
              dataset.indicatorById.get(indicator)?.kind ?? '',
            ),
          ),
        ).toEqual([]);
      }),
      25,
    );
  });
});

describe('series by a dimension', () => {
  test('are one for each published part, largest latest value first', () => {
    const own = small.observationsOf.get('civil') ?? [];
    const series = buildSplitSeries(small, own, 'civil', 'right');
    expect(series.map(({ id, points }) => [id, points.length])).toEqual([
      ['civil;right=trademark', 2],
      ['civil;right=patent', 2],
      ['civil;right=copyright', 1],
    ]);
    expect(buildSplitSeries(small, own, 'civil', 'party')).toEqual([]);
  });
});
