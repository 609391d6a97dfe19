import { expect, test } from 'vitest';
import { toReference } from '../../src/domain/observation';
import { findFigures } from '../../src/domain/find-figures';
import { buildDataset, buildObservation } from '../support/build-dataset';

const dataset = buildDataset({
  observations: [
    buildObservation('civil', '1000'),
    buildObservation('civil', '300', 'right=patent'),
    buildObservation('civil', '40', 'right=patent;party=foreign'),
    buildObservation('civil', '60', 'party=foreign'),
    buildObservation('criminal', '40', 'offence=fake-marks'),
    buildObservation('criminal', '30', 'offence=selling-fakes'),
    buildObservation('criminal', '9', 'offence=selling-fakes;party=foreign'),
    buildObservation('granted', '1045000'),
    buildObservation('granted', '245000', 'party=foreign'),
  ],
});

const found = (indicator: string, right: string, codes?: Readonly<Record<string, string>>) =>
  findFigures(dataset, { indicator, codes }, right).map(toReference);

test('the part of a right is what one code makes: a figure of a further dimension is no part, but a part of one', () => {
  expect(found('civil', 'patent')).toEqual(['civil@2024;right=patent']);
  expect(found('criminal', 'trademark')).toEqual([
    'criminal@2024;offence=fake-marks',
    'criminal@2024;offence=selling-fakes',
  ]);
});

test('of all rights, and of the one that an indicator is about, it is the total', () => {
  expect(found('civil', 'all')).toEqual(['civil@2024']);
  expect(found('granted', 'patent')).toEqual(['granted@2024']);
  expect(found('granted', 'trademark')).toEqual([]);
});

test('with codes it is the figures of just these', () => {
  expect(found('civil', 'patent', { party: 'foreign' })).toEqual(['civil@2024;party=foreign']);
  expect(found('nothing', 'patent')).toEqual([]);
});
