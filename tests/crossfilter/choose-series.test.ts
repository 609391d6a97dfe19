import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { chooseSeries, type SeriesChoice } from '../../src/crossfilter/choose-series';
import { splitsOf } from '../../src/crossfilter/break-down';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { arbitraryCode, arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset, buildObservation } from '../support/build-dataset';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const small = toCube(buildDataset());
const real = toCube(readDataset());

const choose = (
  indicators: readonly string[],
  filter: Filter = NO_FILTER,
  split?: string,
  cube = small,
  more: Partial<SeriesChoice> = {},
) =>
  chooseSeries(cube, applyFilter(cube, filter), filter, {
    indicators,
    split,
    most: 6,
    ...more,
  });

describe('the series of a chart', () => {
  test('are those of the chosen indicators under the filter', () => {
    const chosen = choose(['civil', 'criminal'], setClause(NO_FILTER, 'right', ['trademark']));
    expect(chosen.series.map(({ id }) => id)).toEqual(['civil;right=trademark', 'criminal;sum']);
    expect(chosen).toMatchObject({ split: undefined, mixed: false, outside: [] });
  });

  test('are mixed where units or kinds differ', () => {
    const ids = ['civil', 'seized', 'award', 'score', 'criminal'];
    const chosen = choose(ids);
    expect(chosen.series.map(({ indicator }) => indicator)).toEqual(ids);
    expect(chosen.mixed).toBe(true);
    expect(choose(['civil', 'criminal']).mixed).toBe(false);
  });

  test('of indicators outside the filter are said, and the first inside leads', () => {
    const chosen = choose(['granted', 'civil'], setClause(NO_FILTER, 'right', ['trademark']));
    expect(chosen.outside).toEqual(['granted']);
    expect(chosen.series.map(({ indicator }) => indicator)).toEqual(['civil']);
    expect(choose(['unknown']).outside).toEqual(['unknown']);
  });

  test('are never more than asked for, and none for no indicator', () => {
    expect(
      choose(['civil', 'criminal', 'police'], NO_FILTER, undefined, small, { most: 2 }).series,
    ).toHaveLength(2);
    expect(choose([])).toMatchObject({ series: [], mixed: false, outside: [] });
  });

  test('keep the parts that are wanted where not all have room', () => {
    const all = choose(['court.civil1.received'], NO_FILTER, 'right', real, { most: 99 });
    const last = all.series.at(-1);
    const cut = choose(['court.civil1.received'], NO_FILTER, 'right', real, {
      most: 2,
      isWanted: (codes) => codes['right'] === last?.codes['right'],
    });
    expect(cut.cut).toBe(all.series.length - 2);
    expect(cut.series.map(({ id }) => id)).toEqual([all.series[0]?.id, last?.id]);
  });

  test('of several units or kinds say so, under any filter', () => {
    const { dataset } = real;
    const ids = dataset.indicators.map(({ id }) => id);
    holds(
      fc.property(
        arbitraryFilter(dataset),
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }),
        (filter, indicators) => {
          const { series, mixed } = choose(indicators, filter, undefined, real);
          const axes = series.map(({ indicator }) => {
            const found = dataset.indicatorById.get(indicator);
            return `${found?.unit} ${found?.kind}`;
          });
          expect(mixed || new Set(axes).size < 2).toBe(true);
        },
      ),
      30,
    );
  });
});

describe('series split by a dimension', () => {
  test('are one for each part, where one indicator is chosen and published so', () => {
    const chosen = choose(['civil'], NO_FILTER, 'right');
    expect(chosen.split).toBe('right');
    expect(chosen.series.map(({ codes }) => codes.right)).toEqual([
      'trademark',
      'patent',
      'copyright',
    ]);
    expect(choose(['civil', 'criminal'], NO_FILTER, 'right').split).toBeUndefined();
    expect(choose(['civil'], NO_FILTER, 'party').split).toBeUndefined();
  });

  test('by party are narrowed by the right clause', () => {
    const chosen = choose(['granted'], setClause(NO_FILTER, 'right', ['trademark']), 'party');
    expect(chosen.series).toEqual([]);
    expect(chosen.outside).toEqual(['granted']);
  });

  test('by campaign are not narrowed by the campaign clause', () => {
    const parts = ['dragon', 'guard'].map((id) =>
      buildObservation('seized', '1', `campaign=${id}`),
    );
    const cube = toCube(buildDataset({ observations: parts }));
    const clause = setClause(NO_FILTER, 'campaign', ['dragon']);
    expect(choose(['seized'], clause, 'campaign', cube).series).toHaveLength(2);
  });

  test('by right are not narrowed by the right clause', () => {
    const { dataset } = real;
    const ids = dataset.indicators.filter(({ id }) => splitsOf(dataset, id).includes('right'));
    holds(
      fc.property(
        arbitraryFilter(dataset),
        arbitraryCode(dataset, 'right'),
        fc.constantFrom(...ids.map(({ id }) => id)),
        (filter, code, id) => {
          const cleared = choose([id], setClause(filter, 'right', []), 'right', real);
          fc.pre(cleared.split === 'right');
          expect(choose([id], setClause(filter, 'right', [code]), 'right', real)).toEqual(cleared);
        },
      ),
      25,
    );
  });
});
