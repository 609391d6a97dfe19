import { describe, expect, test } from 'vitest';
import { isCodeWithin, treeOf } from '../../src/domain/dataset';
import { hasCodesOf, toReference } from '../../src/domain/observation';
import { buildDataset, buildIndicator, buildObservation } from '../support/build-dataset';

describe('a dataset', () => {
  test('gives indicators in the order of the report, then by id', () => {
    const indicators = [
      buildIndicator('c', { order: 2 }),
      buildIndicator('b', { order: 10 }),
      buildIndicator('a', { order: 2 }),
    ];
    expect(buildDataset({ indicators }).indicators.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  test('finds indicators, and observations by reference and by indicator', () => {
    const dataset = buildDataset();
    expect(dataset.indicatorById.get('civil')?.unit).toBe('case');
    expect(dataset.observationByReference.get('civil@2024;right=patent')?.value).toBe('300');
    expect(dataset.observationsOf.get('civil')).toHaveLength(7);
    expect(dataset.observationsOf.get('unknown')).toBeUndefined();
  });

  test('takes an unknown dimension for one without codes', () => {
    const dataset = buildDataset({ codelists: [] });
    expect(treeOf(dataset, 'right').byId.size).toBe(0);
    expect(isCodeWithin(dataset, 'right', 'invention', 'patent')).toBe(false);
    expect(isCodeWithin(buildDataset(), 'right', 'invention', 'patent')).toBe(true);
  });
});

describe('a reference', () => {
  test('names indicator, time and codes, dimensions sorted', () => {
    expect(toReference(buildObservation('civil', '1'))).toBe('civil@2024');
    expect(toReference(buildObservation('civil', '1', 'right=patent;party=foreign'))).toBe(
      'civil@2024;party=foreign;right=patent',
    );
  });
});

test('a figure is a part of another where it has all its codes, or codes below them', () => {
  const dataset = buildDataset();
  const isPart = (part: string, whole: string) =>
    hasCodesOf(
      buildObservation('civil', '1', part),
      buildObservation('civil', '1', whole),
      (dimension, code, ancestor) => isCodeWithin(dataset, dimension, code, ancestor),
    );
  expect(isPart('right=patent', '')).toBe(true);
  expect(isPart('right=invention;party=foreign', 'right=patent')).toBe(true);
  expect(isPart('', 'right=patent')).toBe(false);
  expect(isPart('right=patent', 'right=invention')).toBe(false);
  expect(isPart('party=foreign', 'right=patent')).toBe(false);
});
