import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, type Cube, toCube, type Verdict } from '../../src/crossfilter/apply-filter';
import { countVerdicts } from '../../src/crossfilter/choose-tiles';
import { countCoverage } from '../../src/crossfilter/count-coverage';
import { countFacets } from '../../src/crossfilter/count-facets';
import { type Filter, FILTER_DIMENSIONS, type FilterDimension } from '../../src/crossfilter/filter';
import { rememberLast } from '../../src/domain/remember';
import { arbitraryDataset } from '../support/arbitrary-dataset';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset } from '../support/build-dataset';
import { holds } from '../support/holds';
import { countCoveragePlainly, countFacetsPlainly, judgePlainly } from '../support/plain-engine';
import { readDataset } from '../support/read-data';

/** A verdict with its figures by identity: the same figures in the same order, and nothing else. */
const isSame = (a: Verdict | undefined, b: Verdict): boolean => {
  const shown = (verdict: Verdict) => (verdict.kind === 'outside' ? [] : verdict.observations);
  const rest = (verdict: Verdict) =>
    JSON.stringify(verdict.kind === 'filtered' ? verdict.missing : verdict.by);
  return (
    a?.kind === b.kind &&
    rest(a) === rest(b) &&
    shown(a).length === shown(b).length &&
    shown(a).every((each, index) => each === shown(b)[index])
  );
};

const inOrder = (counts: Iterable<readonly [string, number]>): string =>
  JSON.stringify([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const isSameFacet = (cube: Cube, filter: Filter, dimension: FilterDimension): boolean => {
  const { byCode, wholeByCode, of } = countFacets(cube, filter, dimension);
  const plain = countFacetsPlainly(cube, filter, dimension);
  return (
    of === plain.of &&
    inOrder(byCode) === inOrder(Object.entries(plain.byCode)) &&
    inOrder(wholeByCode) === inOrder(Object.entries(plain.wholeByCode))
  );
};

const figuresOf = rememberLast((cube: Cube) => [...cube.placed.values()].flat());

/** What the columns make of a filter in another way than the plain algorithm: indicators, dimensions, or the count of either. */
const differences = (cube: Cube, filter: Filter): readonly string[] => {
  const verdicts = applyFilter(cube, filter);
  const plain = judgePlainly(cube, filter);
  const placed = figuresOf(cube);
  const coverage = inOrder(Object.entries(countCoveragePlainly(placed, filter)));
  return [
    ...plain.flatMap(([id, verdict]) => (isSame(verdicts.get(id), verdict) ? [] : [id])),
    ...FILTER_DIMENSIONS.filter((dimension) => !isSameFacet(cube, filter, dimension)),
    ...(inOrder(countCoverage(placed, filter)) === coverage ? [] : ['coverage']),
    ...([...verdicts.keys()].join() === plain.map(([id]) => id).join() ? [] : ['order']),
    ...(JSON.stringify(countVerdicts(verdicts)) === JSON.stringify(countVerdicts(new Map(plain)))
      ? []
      : ['counts']),
  ];
};

describe('verdicts, facet counts and coverage by columns are those of the plain algorithm', () => {
  test('under 400 filters of the real data', () => {
    const dataset = readDataset();
    const cube = toCube(dataset);
    holds(
      fc.property(arbitraryFilter(dataset), (filter) => {
        expect(differences(cube, filter)).toEqual([]);
      }),
      400,
    );
  }, 60_000);

  test('under 1,600 filters of as many small datasets of any shape', () => {
    holds(
      fc.property(arbitraryDataset, arbitraryFilter(buildDataset()), (dataset, filter) => {
        expect(differences(toCube(dataset), filter)).toEqual([]);
      }),
      1600,
    );
  }, 60_000);
});
