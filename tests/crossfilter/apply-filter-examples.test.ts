import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { type Filter, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { toReference } from '../../src/domain/observation';
import { toFilter } from '../support/arbitrary-filter';
import { buildDataset, buildIndicator, buildObservation } from '../support/build-dataset';

const dataset = buildDataset();

/** The verdict on an indicator, with the references of its figures. */
const judge = (indicator: string, filter: Filter, from = dataset) => {
  const verdict = applyFilter(toCube(from), filter).get(indicator);
  return verdict && verdict.kind !== 'outside'
    ? { ...verdict, observations: verdict.observations.map(toReference) }
    : verdict;
};

const right = (...codes: readonly string[]) => setClause(NO_FILTER, 'right', codes);

describe('a published breakdown', () => {
  test('is filtered, year by year', () => {
    expect(judge('civil', right('trademark'))).toEqual({
      kind: 'filtered',
      observations: ['civil@2024;right=trademark', 'civil@2023;right=trademark'],
      missing: [],
    });
  });

  test('by offence is one by the right that the offence implies', () => {
    expect(judge('criminal', right('trademark'))).toMatchObject({
      kind: 'filtered',
      observations: ['criminal@2024;offence=fake-marks', 'criminal@2024;offence=selling-fakes'],
    });
  });

  test('names the selected codes that it has no figure for', () => {
    expect(judge('civil', right('trademark', 'trade-secret'))).toMatchObject({
      kind: 'filtered',
      missing: [{ dimension: 'right', code: 'trade-secret' }],
    });
    expect(judge('criminal', right('copyright', 'trademark'))).toMatchObject({ missing: [] });
  });

  test('names none of the codes that one figure is about together', () => {
    expect(judge('guarded', right('patent', 'trademark'))).toMatchObject({ missing: [] });
  });

  test('shows the wider of two figures of which one contains the other', () => {
    const nested = buildDataset({
      observations: [
        ...dataset.observations,
        buildObservation('civil', '100', 'right=invention'),
        buildObservation('civil', '7', 'right=patent;party=foreign'),
      ],
    });
    expect(judge('civil', setYears(right('patent'), 2024, 2024), nested)).toMatchObject({
      kind: 'filtered',
      observations: ['civil@2024;right=patent'],
    });
    expect(judge('civil', right('invention'), nested)).toMatchObject({
      kind: 'filtered',
      observations: ['civil@2024;right=invention'],
    });
  });
});

describe('only the whole', () => {
  test('is the total where nothing is published by the dimension', () => {
    expect(judge('score', right('patent'))).toEqual({
      kind: 'whole',
      observations: ['score@2024'],
      by: ['right'],
    });
  });

  test('is the narrowest figure around the selected code', () => {
    expect(judge('civil', setYears(right('invention'), 2024, 2024))).toMatchObject({
      kind: 'whole',
      observations: ['civil@2024;right=patent'],
    });
    expect(judge('civil', setYears(right('trade-secret'), 2024, 2024))).toMatchObject({
      kind: 'whole',
      observations: ['civil@2024'],
    });
  });

  test('is as narrow as the latest figures are: one of an earlier year does not stand for them', () => {
    const years = ['2019', '2022', '2023'];
    const itemisedTo2019 = buildDataset({
      observations: [
        ...years.map((time) => buildObservation('civil', '900', '', { time })),
        buildObservation('civil', '300', 'right=patent', { time: '2019' }),
      ],
    });
    expect(judge('civil', right('invention'), itemisedTo2019)).toEqual({
      kind: 'whole',
      observations: ['civil@2019', 'civil@2022', 'civil@2023'],
      by: ['right'],
    });
    expect(
      judge('civil', setYears(right('invention'), undefined, 2019), itemisedTo2019),
    ).toMatchObject({ observations: ['civil@2019;right=patent'] });
    expect(judge('civil', right('patent'), itemisedTo2019)).toMatchObject({
      kind: 'filtered',
      observations: ['civil@2019;right=patent'],
    });
  });

  test('names every dimension in which it is wider', () => {
    const filter = toFilter([
      ['right', ['invention']],
      ['system', ['courts']],
      ['agency', ['spc']],
    ]);
    const contained = buildDataset({
      indicators: dataset.indicators.map((each) =>
        each.id === 'score' ? { ...each, contains: { right: ['all'], system: ['courts'] } } : each,
      ),
    });
    expect(judge('score', filter, contained)).toEqual({ kind: 'outside', by: ['agency'] });
    expect(judge('score', setClause(filter, 'agency', []), contained)).toMatchObject({
      kind: 'whole',
      by: ['system', 'right'],
    });
  });

  test('of everything contains no system that the data do not name', () => {
    const system = setClause(NO_FILTER, 'system', ['courts']);
    expect(judge('score', system)).toEqual({ kind: 'outside', by: ['system'] });
    expect(judge('score', setClause(NO_FILTER, 'system', ['all']))).toMatchObject({
      kind: 'filtered',
    });
  });

  test('of a campaign about two rights stays whole for one and is filtered for both', () => {
    expect(judge('guarded', right('patent'))).toMatchObject({ kind: 'whole', by: ['right'] });
    expect(judge('guarded', right('patent', 'trademark'))).toMatchObject({ kind: 'filtered' });
    expect(judge('guarded', right('copyright'))).toEqual({ kind: 'outside', by: ['right'] });
  });
});

describe('a campaign', () => {
  const campaign = (id: string) => setClause(NO_FILTER, 'campaign', [id]);

  test('has its own figures and those that it names among its results', () => {
    expect(judge('seized', campaign('dragon'))).toMatchObject({
      kind: 'filtered',
      observations: ['seized@2024;campaign=dragon'],
    });
  });

  test('leaves the whole year that contains it whole, never its own part of it', () => {
    const second = buildDataset({
      campaigns: [...dataset.campaigns, ...dataset.campaigns.slice(0, 1)].map((each, index) =>
        index === 2 ? { ...each, id: 'third', results: [] } : each,
      ),
      indicators: dataset.indicators.map((each) =>
        each.id === 'seized' ? { ...each, contains: { campaign: ['dragon', 'third'] } } : each,
      ),
    });
    expect(judge('seized', campaign('third'))).toEqual({ kind: 'outside', by: ['campaign'] });
    expect(judge('seized', campaign('third'), second)).toEqual({
      kind: 'whole',
      observations: ['seized@2024'],
      by: ['campaign'],
    });
    expect(judge('civil', campaign('third'), second)).toEqual({
      kind: 'outside',
      by: ['campaign'],
    });
  });
});

describe('years', () => {
  test('leave figures of other years out, and an indicator with none outside', () => {
    expect(judge('civil', setYears(NO_FILTER, 2023, 2023))).toMatchObject({
      kind: 'filtered',
      observations: ['civil@2023'],
    });
    expect(judge('score', setYears(NO_FILTER, undefined, 2023))).toEqual({
      kind: 'outside',
      by: ['time'],
    });
  });
});

test('an indicator without figures gets no verdict', () => {
  const idle = buildDataset({ indicators: [...dataset.indicators, buildIndicator('idle')] });
  expect(judge('idle', NO_FILTER, idle)).toBeUndefined();
});
