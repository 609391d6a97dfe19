import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { chooseTiles, countVerdicts } from '../../src/crossfilter/choose-tiles';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset } from '../support/build-dataset';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const small = toCube(buildDataset());
const real = toCube(readDataset());

const choose = (filter: Filter, most: number, leastWhole?: number, cube = small) =>
  chooseTiles(cube.dataset.indicators, applyFilter(cube, filter), most, leastWhole);

const trademark = setClause(NO_FILTER, 'right', ['trademark']);

describe('tiles', () => {
  test('are headlines by rank, then further published figures in the order of the report', () => {
    expect(choose(NO_FILTER, 6).map(({ indicator }) => indicator.id)).toEqual([
      'civil',
      'score',
      'seized',
      'granted',
      'criminal',
      'appeals',
    ]);
  });

  test('show figures of later years first', () => {
    const old = buildDataset({
      observations: small.dataset.observations.map((each) =>
        each.indicator === 'civil' ? { ...each, time: '2019' } : each,
      ),
    });
    const ids = choose(NO_FILTER, 9, 1, toCube(old)).map(({ indicator }) => indicator.id);
    expect([ids[0], ids.at(-1)]).toEqual(['score', 'civil']);
  });

  test('keep places for headlines known only as a whole', () => {
    const ids = (most: number, least?: number) =>
      choose(trademark, most, least).map(
        ({ indicator, verdict }) => `${indicator.id} ${verdict.kind}`,
      );
    expect(ids(2)).toEqual(['civil filtered', 'score whole']);
    expect(ids(3, 2)).toEqual(['civil filtered', 'score whole', 'seized whole']);
    expect(ids(6)).toEqual(['civil filtered', 'criminal filtered', 'score whole', 'seized whole']);
  });

  test('fill up with no share and no amount in a case', () => {
    const ids = choose(NO_FILTER, 99).map(({ indicator }) => indicator.id);
    expect(ids).toContain('police');
    expect(ids).not.toContain('courts.share');
    expect(ids).not.toContain('award');
  });

  test('are never outside the filter, never too many, never twice', () => {
    holds(
      fc.property(arbitraryFilter(real.dataset), fc.integer({ min: 1, max: 8 }), (filter, most) => {
        const tiles = choose(filter, most, 1, real);
        const verdicts = applyFilter(real, filter);
        const ids = tiles.map(({ indicator }) => indicator.id);
        expect(tiles.length).toBeLessThanOrEqual(most);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => (verdicts.get(id)?.kind ?? 'outside') === 'outside')).toEqual([]);
        const kinds = tiles.map(({ verdict }) => verdict.kind);
        expect(kinds.lastIndexOf('filtered')).toBeLessThan(
          kinds.includes('whole') ? kinds.indexOf('whole') : most,
        );
      }),
      30,
    );
  });
});

test('verdicts are counted by kind, and every indicator once', () => {
  expect(countVerdicts(applyFilter(small, trademark))).toEqual({
    filtered: 3,
    whole: 4,
    outside: 3,
  });
  holds(
    fc.property(arbitraryFilter(real.dataset), (filter) => {
      const { filtered, whole, outside } = countVerdicts(applyFilter(real, filter));
      expect(filtered + whole + outside).toBe(real.placed.size);
    }),
    30,
  );
});
