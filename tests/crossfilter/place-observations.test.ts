import { describe, expect, test } from 'vitest';
import {
  concernsCodes,
  placeObservations,
  type PlacedObservation,
} from '../../src/crossfilter/place-observations';
import { treeOf } from '../../src/domain/dataset';
import { toReference } from '../../src/domain/observation';
import { buildDataset, buildObservation } from '../support/build-dataset';

const dataset = buildDataset();

const place = (reference: string, from = dataset): PlacedObservation => {
  const found = placeObservations(from).find((each) => toReference(each.observation) === reference);
  if (!found) throw new Error(`${reference} has no place`);
  return found;
};

const rightsOf = (reference: string) =>
  place(reference).at.right.lineages.map((lineage) => lineage.join('<'));

describe('the rights of a figure', () => {
  test.each([
    ['its own', 'civil@2024;right=patent', ['patent']],
    ['what its offence implies', 'criminal@2024;offence=fake-marks', ['trademark']],
    ["its indicator's where the offence implies none", 'criminal@2024;offence=mixed', ['all']],
    ['several of its indicator', 'guarded@2024;campaign=guard', ['patent', 'trademark']],
    ["its indicator's, with those above", 'granted@2024;party=foreign', ['invention<patent']],
  ])('are %s', (_what, reference, rights) => {
    expect(rightsOf(reference)).toEqual(rights);
  });
});

describe('a total', () => {
  test('of all rights covers each of them and is about none', () => {
    const { right } = place('civil@2024').at;
    expect(['patent', 'invention', 'all'].map((code) => right.covers.has(code))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('of a right covers what lies below it, not beside it', () => {
    const { right } = place('civil@2024;right=patent').at;
    expect(
      ['invention', 'patent', 'trademark', 'all'].map((code) => right.covers.has(code)),
    ).toEqual([true, false, false, false]);
  });

  test('is the deeper the narrower it is', () => {
    const depths = ['civil@2024', 'civil@2024;right=patent', 'granted@2024'].map(
      (reference) => place(reference).at.right.depth,
    );
    expect(depths).toEqual([0, 1, 2]);
  });

  test('covers the campaigns that its indicator names, a figure of a campaign none', () => {
    const covers = (reference: string) => place(reference).at.campaign.covers.has('dragon');
    expect(covers('seized@2024')).toBe(true);
    expect(covers('score@2024')).toBe(false);
    expect(covers('civil@2024')).toBe(false);
    expect(covers('seized@2024;campaign=dragon')).toBe(false);
    expect(place('seized@2024').at.campaign.covers.has('guard')).toBe(false);
    expect(place('seized@2024').at.campaign.covers.has('unknown')).toBe(false);
  });

  test('covers a campaign in the years in which it ran, and in no other', () => {
    const years = ['2022', '2023', '2024', '2025', '2021-2022', '2024-2025'];
    const long = buildDataset({
      observations: years.map((time) => buildObservation('seized', '1', '', { time })),
      campaigns: dataset.campaigns.map((each) => ({ ...each, time: '2023-2024' })),
    });
    const covering = years.filter((time) =>
      place(`seized@${time}`, long).at.campaign.covers.has('dragon'),
    );
    expect(covering).toEqual(['2023', '2024', '2024-2025']);
  });

  test('covers a campaign that shares it, whatever its indicator says', () => {
    const sharing = buildDataset({
      campaigns: dataset.campaigns.map((each) => ({
        ...each,
        results: ['civil@2024'],
        shared: ['civil@2024'],
      })),
    });
    const { campaign } = place('civil@2024', sharing).at;
    expect(campaign.lineages).toEqual([]);
    expect(['guard', 'dragon'].map((code) => campaign.covers.has(code))).toEqual([true, true]);
  });

  test('contains no more rights than the data name, their parts and what lies above them', () => {
    const containing = (right: readonly string[]) =>
      place(
        'civil@2024',
        buildDataset({
          indicators: dataset.indicators.map((each) => ({ ...each, contains: { right } })),
        }),
      ).at.right;
    const codes = ['patent', 'invention', 'utility-model', 'trademark', 'all'];
    const covered = (...right: readonly string[]) =>
      codes.filter((code) => containing(right).covers.has(code));
    expect(covered()).toEqual([]);
    expect(covered('invention')).toEqual(['patent', 'invention']);
    expect(covered('patent')).toEqual(['patent', 'invention', 'utility-model']);
    expect(covered('all')).toEqual(['patent', 'invention', 'utility-model', 'trademark']);
  });

  test('of several rights covers each of them, its parts and no other', () => {
    const { right } = place('guarded@2024;campaign=guard').at;
    const codes = ['patent', 'invention', 'trademark', 'copyright', 'all'];
    expect(codes.filter((code) => right.covers.has(code))).toEqual([
      'patent',
      'invention',
      'trademark',
    ]);
  });

  test('contains nothing of other rights where its own codes name one', () => {
    const { right } = place('civil@2024;right=patent').at;
    expect(['trademark', 'copyright'].filter((code) => right.covers.has(code))).toEqual([]);
  });

  test('contains the systems that the data name, and those below its own', () => {
    const whole = buildDataset({
      indicators: dataset.indicators.map((each) => ({
        ...each,
        system: each.id === 'score' ? 'all' : 'judicial',
        contains: { system: ['customs'] },
      })),
    });
    const codes = ['courts', 'judicial', 'customs', 'administrative', 'market', 'all'];
    const covered = (reference: string) =>
      codes.filter((code) => place(reference, whole).at.system.covers.has(code));
    expect(covered('score@2024')).toEqual(['customs', 'administrative']);
    expect(covered('civil@2024')).toEqual(['courts', 'customs', 'administrative']);
  });
});

test('a figure that a campaign names as its result belongs to the campaign', () => {
  const named = buildDataset({
    campaigns: dataset.campaigns.map((each) => ({ ...each, results: ['seized@2024'] })),
  });
  expect(place('seized@2024', named).at.campaign.lineages).toEqual([['dragon'], ['guard']]);
});

test('several agencies are any of them, several rights all of them', () => {
  expect(place('police@2024').at.agency).toMatchObject({
    lineages: [['mps'], ['samr']],
    every: false,
  });
  expect(place('guarded@2024;campaign=guard').at.right.every).toBe(true);
});

test('a figure of no agency belongs to none and contains none', () => {
  const nobody = buildDataset({
    indicators: dataset.indicators.map((each) => ({ ...each, agency: [] })),
  });
  const { agency } = place('civil@2024', nobody).at;
  expect(agency.lineages).toEqual([]);
  expect(agency.covers.has('spc')).toBe(false);
});

test('a figure of an indicator that is not loaded has no place', () => {
  const stray = buildDataset({ observations: [buildObservation('unknown', '1')] });
  expect(placeObservations(stray)).toEqual([]);
});

test('codes concern one another where one is the other, above it, below it or all', () => {
  const rights = treeOf(dataset, 'right');
  const concerns = (own: readonly string[], codes: readonly string[]) =>
    concernsCodes(rights, own, codes);
  expect(concerns(['patent'], ['invention'])).toBe(true);
  expect(concerns(['invention'], ['trademark', 'patent'])).toBe(true);
  expect(concerns(['all'], ['copyright'])).toBe(true);
  expect(concerns(['copyright'], ['all'])).toBe(true);
  expect(concerns(['invention'], ['utility-model'])).toBe(false);
  expect(concerns([], ['all'])).toBe(false);
});
