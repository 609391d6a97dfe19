import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { breakDown, issuedDimension, splitsOf } from '../../src/crossfilter/break-down';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { toReference } from '../../src/domain/observation';
import { arbitraryCode, arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset, buildObservation } from '../support/build-dataset';
import { isInYears } from '../support/filter-scope';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);
const small = buildDataset();
const smallCube = toCube(small);

const splits = dataset.indicators.flatMap(({ id }) =>
  splitsOf(dataset, id).map((dimension) => ({ id, dimension })),
);

describe('a breakdown', () => {
  test('is not narrowed by the dimension that its own bars issue', () => {
    const own = splits.flatMap((split) => {
      const issued = issuedDimension(dataset, split.dimension);
      return issued ? [{ ...split, issued }] : [];
    });
    expect(new Set(own.map(({ dimension }) => dimension))).toEqual(
      new Set(['right', 'offence', 'campaign']),
    );
    const cases = fc
      .constantFrom(...own)
      .chain((split) => fc.tuple(fc.constant(split), arbitraryCode(dataset, split.issued)));
    holds(
      fc.property(arbitraryFilter(dataset), cases, (filter, [{ id, dimension, issued }, code]) => {
        const cleared = setClause(filter, issued, []);
        expect(breakDown(cube, setClause(filter, issued, [code]), id, dimension)).toEqual(
          breakDown(cube, cleared, id, dimension),
        );
      }),
      200,
    );
  });

  test('has published parts of one year and one dimension only, largest first, none inside another', () => {
    holds(
      fc.property(
        arbitraryFilter(dataset),
        fc.constantFrom(...splits),
        (filter, { id, dimension }) => {
          const found = breakDown(cube, filter, id, dimension);
          if (!found) return;
          const { parts, time } = found;
          expect(parts.every((part) => Object.keys(part.codes).join() === dimension)).toBe(true);
          expect(parts.every((part) => part.indicator === id && part.time === time)).toBe(true);
          expect(parts.every((part) => isInYears(part, filter))).toBe(true);
          const values = parts.map((part) => Number(part.value));
          expect(values).toEqual(values.toSorted((a, b) => b - a));
          expect(found.whole === undefined || Object.keys(found.whole.codes).length === 0).toBe(
            true,
          );
        },
      ),
      200,
    );
  });

  test('is undefined where the other clauses leave no part', () => {
    expect(
      breakDown(smallCube, setClause(NO_FILTER, 'system', ['customs']), 'civil', 'right'),
    ).toBe(undefined);
    expect(breakDown(smallCube, setYears(NO_FILTER, 2030, undefined), 'civil', 'right')).toBe(
      undefined,
    );
    expect(breakDown(smallCube, NO_FILTER, 'civil', 'offence')).toBeUndefined();
    expect(breakDown(smallCube, NO_FILTER, 'unknown', 'right')).toBeUndefined();
  });

  test('is of the latest year that the filter allows', () => {
    expect(breakDown(smallCube, NO_FILTER, 'civil', 'right')?.time).toBe('2024');
    const before = breakDown(smallCube, setYears(NO_FILTER, undefined, 2023), 'civil', 'right');
    expect(before?.parts.map(toReference)).toEqual([
      'civil@2023;right=trademark',
      'civil@2023;right=patent',
    ]);
    expect(before?.whole?.value).toBe('900');
  });

  test('leaves out parts of its own parts', () => {
    const nested = buildDataset({
      observations: [...small.observations, buildObservation('civil', '100', 'right=invention')],
    });
    const found = breakDown(toCube(nested), NO_FILTER, 'civil', 'right');
    expect(found?.parts.map((part) => part.codes.right)).toEqual([
      'trademark',
      'patent',
      'copyright',
    ]);
  });
});

describe('the parts and their total', () => {
  test.each([
    ['civil', 'right', { kind: 'remainder', by: { value: '50', step: '1' } }],
    ['criminal', 'offence', { kind: 'exact' }],
    ['granted', 'party', { kind: 'exact' }],
  ])('%s by %s', (id, dimension, sum) => {
    expect(breakDown(smallCube, NO_FILTER, id, dimension)?.sum).toEqual(sum);
  });

  test.each([
    ['a campaign beside the whole year', 'seized', 'campaign'],
    ['parts without a printed total', 'appeals', 'procedure'],
  ])('are not compared: %s', (_what, id, dimension) => {
    const found = breakDown(smallCube, NO_FILTER, id, dimension);
    expect(found?.parts.length).toBeGreaterThan(0);
    expect(found).not.toHaveProperty('sum');
  });
});

test('shares beside a printed share of all are not compared with it', () => {
  const all = buildObservation('courts.share', '99.9', '', { printed: '99.9%', step: '0.1' });
  const shares = toCube(buildDataset({ observations: [...small.observations, all] }));
  const found = breakDown(shares, NO_FILTER, 'courts.share', 'right');
  expect(found?.whole?.value).toBe('99.9');
  expect(found).not.toHaveProperty('sum');
});

describe('splits', () => {
  test('are the dimensions of published parts, those with most codes first', () => {
    expect(splitsOf(small, 'civil')).toEqual(['right']);
    expect(splitsOf(dataset, 'court.criminal1.concluded')).toEqual(['offence', 'party']);
    expect(splitsOf(small, 'score')).toEqual([]);
    expect(splitsOf(small, 'courts.share')).toEqual(['right']);
    expect(splitsOf(small, 'guarded')).toEqual([]);
  });

  test('issue a clause of their own dimension or of the right that they imply', () => {
    expect(
      ['right', 'campaign', 'offence', 'party', 'procedure', 'unheard-of'].map((dimension) =>
        issuedDimension(small, dimension),
      ),
    ).toEqual(['right', 'campaign', 'right', undefined, undefined, undefined]);
  });
});
