import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { selectCampaigns } from '../../src/crossfilter/select-campaigns';
import { arbitraryCode, arbitraryFilter } from '../support/arbitrary-filter';
import { buildCampaign, buildDataset } from '../support/build-dataset';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const small = buildDataset();
const select = (filter: Filter, dataset = small) =>
  selectCampaigns(dataset, filter).map(({ id }) => id);
const by = (dimension: 'right' | 'system' | 'agency' | 'chapter', ...codes: readonly string[]) =>
  select(setClause(NO_FILTER, dimension, codes));

describe('campaigns', () => {
  test('concern a right that they name, a part of it, or any where they are about all', () => {
    expect(by('right', 'trademark')).toEqual(['guard', 'dragon']);
    expect(by('right', 'invention')).toEqual(['guard', 'dragon']);
    expect(by('right', 'copyright')).toEqual(['dragon']);
  });

  test('follow system, agency and chapter, a row of the table by the text that tells of it', () => {
    expect(by('system', 'customs')).toEqual(['dragon']);
    expect(by('system', 'administrative')).toEqual(['guard', 'dragon']);
    expect(by('agency', 'samr', 'spc')).toEqual(['guard']);
    expect(by('chapter', '1.2')).toEqual(['guard']);
    expect(by('chapter', '1')).toEqual(['guard', 'dragon']);
    expect(by('chapter', '3')).toEqual([]);
  });

  test('follow the agencies that lead them and those named beside them', () => {
    const partnered = buildDataset({
      campaigns: small.campaigns.map((each) => ({ ...each, partners: ['mps'] })),
    });
    const agency = (code: string) => select(setClause(NO_FILTER, 'agency', [code]), partnered);
    expect(agency('mps')).toEqual(['guard', 'dragon']);
    expect(agency('gacc')).toEqual(['dragon']);
    expect(by('agency', 'mps')).toEqual([]);
  });

  test('come in the order of Table 1, those that only the text names last', () => {
    const more = buildDataset({
      campaigns: [buildCampaign('b'), buildCampaign('a'), ...small.campaigns],
    });
    expect(select(NO_FILTER, more)).toEqual(['guard', 'dragon', 'a', 'b']);
  });

  test('follow the years', () => {
    expect(select(setYears(NO_FILTER, 2024, 2024))).toEqual(['guard', 'dragon']);
    expect(select(setYears(NO_FILTER, undefined, 2023))).toEqual([]);
  });

  test('of several years are there in the years of their first', () => {
    const long = buildDataset({ campaigns: [buildCampaign('dragon', { time: '2023-2024' })] });
    expect(select(setYears(NO_FILTER, 2023, 2023), long)).toEqual(['dragon']);
  });

  test('are not narrowed by the clause of their own table', () => {
    const dataset = readDataset();
    holds(
      fc.property(
        arbitraryFilter(dataset),
        arbitraryCode(dataset, 'campaign'),
        (filter, campaign) => {
          const selected = setClause(filter, 'campaign', [campaign]);
          expect(select(selected, dataset)).toEqual(
            select(setClause(filter, 'campaign', []), dataset),
          );
        },
      ),
    );
    expect(select(NO_FILTER, dataset)).toHaveLength(13);
  });
});
