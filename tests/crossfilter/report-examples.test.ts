import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { breakDown } from '../../src/crossfilter/break-down';
import { latestOf, toFigure } from '../../src/crossfilter/figure-of';
import { type FilterDimension, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { selectCampaigns } from '../../src/crossfilter/select-campaigns';
import { readDataset } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);

const judge = (indicator: string, dimension: FilterDimension, ...codes: readonly string[]) => {
  const verdict = applyFilter(cube, setClause(NO_FILTER, dimension, codes)).get(indicator);
  if (!verdict || verdict.kind === 'outside') return { kind: verdict?.kind, by: verdict?.by };
  const figure = toFigure(dataset, latestOf(verdict.observations)?.observations ?? []);
  return {
    kind: verdict.kind,
    ...(verdict.kind === 'whole' ? { by: verdict.by } : {}),
    figure: figure?.kind,
    printed: figure?.kind === 'published' ? figure.observation.printed : undefined,
    value: figure?.kind === 'sum' ? figure.sum.value : undefined,
    parts: figure?.kind === 'sum' ? figure.parts.length : undefined,
  };
};

describe('the 2024 report under right = trademark', () => {
  test('first-instance civil cases turn from 449,923 into the published 124,945', () => {
    expect(judge('court.civil1.received', 'right')).toMatchObject({ printed: '449923件' });
    expect(judge('court.civil1.received', 'right', 'trademark')).toMatchObject({
      kind: 'filtered',
      figure: 'published',
      printed: '124945件',
    });
  });

  test('concluded criminal cases are the computed sum of three offences', () => {
    expect(judge('court.criminal1.concluded', 'right', 'trademark')).toMatchObject({
      kind: 'filtered',
      figure: 'sum',
      value: '8017',
      parts: 3,
    });
  });

  test('the satisfaction score stays whole, granted inventions are outside', () => {
    expect(judge('satisfaction.score', 'right', 'trademark')).toMatchObject({
      kind: 'whole',
      by: ['right'],
      printed: '82.36分',
    });
    expect(judge('patent.invention.granted', 'right', 'trademark')).toEqual({
      kind: 'outside',
      by: ['right'],
    });
  });

  test('the campaigns are those about trademarks or all rights, rows of Table 1 first', () => {
    const filter = setClause(NO_FILTER, 'right', ['trademark']);
    expect(selectCampaigns(dataset, filter).map(({ id }) => id)).toEqual([
      'guardian',
      'longteng',
      'online-market',
      'jingwang',
      'kunlun',
      'lanwang',
    ]);
  });
});

describe('the 2024 report under other filters', () => {
  test('right = invention leaves civil cases the narrowest figure that contains it, that of patents', () => {
    expect(judge('court.civil1.received', 'right', 'invention')).toMatchObject({
      kind: 'whole',
      by: ['right'],
      printed: '44392件',
    });
  });

  test('what the police filed under Kunlun and others is no figure of Kunlun alone', () => {
    expect(judge('police.cases_filed', 'campaign', 'kunlun')).toMatchObject({
      kind: 'whole',
      by: ['campaign'],
      printed: '3.7万件',
    });
  });

  test('two rights of one published breakdown are added', () => {
    expect(judge('court.civil1.received', 'right', 'patent', 'trademark')).toMatchObject({
      kind: 'filtered',
      figure: 'sum',
      value: '169337',
    });
  });

  test.each([
    ['customs.seizures.batches', '4.16万批', '4.04万批'],
    ['customs.seizures.items', '8160.51万件', '8112万件'],
  ])("%s: the whole year's and Longteng's figures are two, never added", (id, year, longteng) => {
    expect(judge(id, 'campaign')).toMatchObject({ figure: 'published', printed: year });
    expect(judge(id, 'campaign', 'longteng')).toMatchObject({
      kind: 'filtered',
      figure: 'published',
      printed: longteng,
    });
    expect(judge(id, 'campaign', 'jingwang')).toMatchObject({ kind: 'whole', printed: year });
    expect(breakDown(cube, NO_FILTER, id, 'campaign')).not.toHaveProperty('sum');
    expect(toFigure(dataset, dataset.observationsOf.get(id) ?? [])?.kind).toBe('parts');
  });

  test("new civil cases of the Supreme People's Court exceed their total by 3, and it is said", () => {
    const breakdown = breakDown(cube, NO_FILTER, 'spc.civil.received', 'procedure');
    expect(breakdown?.whole?.value).toBe('2643');
    expect(breakdown?.parts.map((part) => part.value)).toEqual(['1357', '1289']);
    expect(breakdown?.sum).toEqual({ kind: 'excess', by: { value: '3', step: '1' } });
  });
});
