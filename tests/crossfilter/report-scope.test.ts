import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import {
  FILTER_DIMENSIONS,
  type FilterDimension,
  NO_FILTER,
  setClause,
} from '../../src/crossfilter/filter';
import { selectCampaigns } from '../../src/crossfilter/select-campaigns';
import { treeOf } from '../../src/domain/dataset';
import { readDataset, readRecords } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);

const judgeAll = (dimension: FilterDimension, ...codes: readonly string[]) =>
  applyFilter(cube, setClause(NO_FILTER, dimension, codes));

const idsOf = (kind: 'filtered' | 'whole', dimension: FilterDimension, code: string) =>
  [...judgeAll(dimension, code)].filter(([, verdict]) => verdict.kind === kind).map(([id]) => id);

/** The kind of verdict on an indicator under one code, or several. */
const judge = (indicator: string, dimension: FilterDimension, ...codes: readonly string[]) =>
  judgeAll(dimension, ...codes).get(indicator)?.kind;

describe('a total about several rights', () => {
  test.each([
    'pledge_financing.amount',
    'legislation.guidelines',
    'samr.patent_trademark_violation.cases',
    'samr.patent_trademark_violation.amount',
  ])('%s is about patents and trademarks together and about nothing else', (id) => {
    expect(judge(id, 'right', 'patent', 'trademark')).toBe('filtered');
    expect(judge(id, 'right', 'copyright')).toBe('outside');
    expect(judge(id, 'right', 'plant-variety')).toBe('outside');
  });

  test('is whole for one of them', () => {
    expect(judge('legislation.guidelines', 'right', 'patent')).toBe('whole');
    expect(judge('samr.ip_violation.cases', 'right', 'geographical-indication')).toBe('whole');
    expect(judge('samr.ip_violation.cases', 'right', 'copyright')).toBe('outside');
  });
});

describe('a total holds no part that its kind of work cannot have', () => {
  test.each([
    ['pct.accepted', 'patent', 'design'],
    ['drug_patent_early_resolution.accepted', 'patent', 'design'],
    ['drug_patent_early_resolution.concluded', 'patent', 'design'],
    ['cooperation.pph.partners', 'patent', 'design'],
    ['cooperation.pph.countries', 'patent', 'design'],
    ['seed.samples_tested', 'plant-variety', 'plant-variety-forestry'],
    ['seed.dealers_inspected', 'plant-variety', 'plant-variety-forestry'],
    ['film.warning.films', 'copyright', 'software'],
    ['standards.infringing_sites', 'copyright', 'software'],
  ])('%s is about %s, but never about %s', (id, about, without) => {
    expect(judge(id, 'right', about)).toBe('filtered');
    expect(judge(id, 'right', without)).toBe('outside');
  });

  test('infringement and counterfeiting online is of what is sold, not of varieties or layouts', () => {
    for (const right of ['trademark', 'patent', 'copyright'])
      expect(judge('online_market.departments', 'right', right)).toBe('whole');
    for (const right of ['plant-variety', 'layout-design', 'technology-contract', 'special-sign'])
      expect(judge('online_market.departments', 'right', right)).toBe('outside');
  });
});

describe('a total of all rights contains only those that it may', () => {
  test.each([
    ['court.criminal1.received', 'trade-secret', 'plant-variety'],
    ['proc.arrest.accepted.persons', 'patent', 'layout-design'],
    ['police.cases_filed', 'trademark', 'plant-variety'],
    ['customs.seizures.batches', 'copyright', 'trade-secret'],
    ['customs.recordal.approved', 'patent', 'plant-variety'],
    ['culture.cases.spc_ip_court_influential', 'patent', 'trademark'],
    ['culture.cases.market_regulation', 'trademark', 'copyright'],
    ['legislation.judicial_interpretations', 'competition', 'geographical-indication'],
    ['samr.unfair_competition.cases', 'trade-secret', 'trademark'],
    ['court.admin1.concluded', 'trademark', 'technology-contract'],
    ['culture.training.nfga.person_times', 'plant-variety', 'layout-design'],
  ])('%s: %s, but not %s', (id, within, without) => {
    expect(judge(id, 'right', within)).toBe('whole');
    expect(judge(id, 'right', without)).toBe('outside');
  });

  test('the departments of the online market campaign are no figure of trademarks', () => {
    expect(judge('online_market.departments', 'right', 'trademark')).toBe('whole');
  });
});

describe('satisfaction', () => {
  test('is about every right and no system, campaign or agency', () => {
    expect(judge('satisfaction.score', 'right', 'trademark')).toBe('whole');
    const others = (['system', 'campaign', 'agency'] as const).flatMap((dimension) =>
      [...treeOf(dataset, dimension).byId.keys()]
        .filter((code) => code !== 'all')
        .map((code) => [dimension, code] as const),
    );
    const found = others.filter(
      ([dimension, code]) => judge('satisfaction.score', dimension, code) !== 'outside',
    );
    expect(found).toEqual([]);
  });
});

describe('a campaign', () => {
  const campaigns = [...treeOf(dataset, 'campaign').byId.keys()];

  test.each(campaigns)(
    '%s is no part of a case, a stock, a score, a cumulative or an older figure',
    (id) => {
      for (const [indicator, verdict] of judgeAll('campaign', id)) {
        if (verdict.kind !== 'whole') continue;
        expect(dataset.indicatorById.get(indicator)?.kind).toBe('flow');
        expect(verdict.observations.map(({ time }) => time)).toEqual(['2024']);
      }
    },
  );

  test.each([
    [
      'kunlun',
      ['police.cases_filed', 'police.technology_major.cases', 'police.copyright_solved.cases'],
    ],
    ['anxin', ['police.cases_filed', 'police.technology_major.cases']],
    ['longteng', ['customs.protection_actions']],
    ['jianwang', ['ncac.enforcement.person_times']],
    ['seed-enforcement-year', []],
    ['fair-competition-guard', []],
  ])('%s may be part of %j and of nothing else', (id, whole) => {
    expect(idsOf('whole', 'campaign', id)).toEqual(whole);
  });

  test('has its row in the table, whatever is selected', () => {
    const rows = selectCampaigns(dataset, NO_FILTER).map(({ id }) => id);
    expect(rows.toSorted()).toEqual(campaigns.toSorted());
    expect(campaigns).toContain('online-piracy-case-drive');
  });

  test('is found by the bodies that the report names beside the one that leads it', () => {
    const rows = (code: string) =>
      selectCampaigns(dataset, setClause(NO_FILTER, 'agency', [code])).map(({ id }) => id);
    expect(rows('mct')).toEqual([
      'youth-copyright-season',
      'cinema-films',
      'jianwang',
      'online-piracy-case-drive',
    ]);
    expect(rows('ncac')).toEqual(rows('mct'));
    expect(rows('spp')).toEqual(rows('mct'));
  });
});

describe('an agency', () => {
  test("the Supreme People's Court has its own cases, not those of all courts", () => {
    expect(judge('spc.civil.received', 'agency', 'spc')).toBe('filtered');
    expect(judge('court.civil1.received', 'agency', 'spc')).toBe('outside');
    expect(judge('court.civil1.received', 'agency', 'courts')).toBe('filtered');
    expect(judge('spc.civil.received', 'agency', 'courts')).toBe('filtered');
  });

  test('the awards of the chassis case are those of the court that made them', () => {
    expect(judge('case.nev-chassis.first_instance_award', 'agency', 'spc')).toBe('outside');
    expect(judge('case.nev-chassis.first_instance_award', 'agency', 'local-courts')).toBe(
      'filtered',
    );
    expect(judge('case.nev-chassis.award', 'agency', 'spc')).toBe('filtered');
    expect(judge('case.nev-chassis.award', 'agency', 'local-courts')).toBe('outside');
  });

  test.each(['prison_zhang', 'fine_zhang', 'prison_sun', 'fine_sun'])(
    'the court, not the procuratorate, decided on %s',
    (what) => {
      expect(judge(`case.video-apps.${what}`, 'agency', 'spp')).toBe('outside');
      expect(judge(`case.video-apps.${what}`, 'agency', 'local-courts')).toBe('filtered');
      expect(judge(`case.video-apps.${what}`, 'system', 'procuratorates')).toBe('outside');
    },
  );

  test.each([
    ['huainan-police', 'case.huainan-phones', 4],
    ['xinwu-procuratorate', 'case.video-apps', 5],
  ])('%s has the figures of its case', (agency, prefix, count) => {
    const ids = idsOf('filtered', 'agency', agency);
    expect(ids).toHaveLength(count);
    expect(ids.filter((id) => !id.startsWith(prefix))).toEqual([]);
  });

  test.each([
    'legislation.normative_documents',
    'legislation.laws_regulations_rules',
    'standards.infringing_sites',
    'arbitration.cases',
    'notary.ip_cases',
    'cooperation.belt_road_conference.delegates',
  ])('%s belongs to no agency that the report names', (id) => {
    expect(dataset.indicatorById.get(id)?.agency).toEqual([]);
  });

  test('of the codelist is named by a figure, a campaign, a case, a document or an event', () => {
    const named = new Set([
      ...dataset.indicators.flatMap(({ agency }) => agency),
      ...dataset.campaigns.flatMap(({ agency, partners = [] }) => [...agency, ...partners]),
      ...readRecords('cases').flatMap(({ agency = [] }) => agency),
      ...readRecords('instruments').flatMap(({ issuer }) => issuer),
      ...readRecords('events').flatMap(({ host }) => host),
    ]);
    const idle = [...treeOf(dataset, 'agency').byId.keys()].filter((code) => !named.has(code));
    expect(idle).toEqual([]);
  });
});

test('a figure of a single case is a whole of nothing', () => {
  const cases = dataset.indicators.filter(({ kind }) => kind === 'amount-in-case');
  expect(cases.length).toBeGreaterThan(10);
  for (const dimension of FILTER_DIMENSIONS) {
    for (const code of treeOf(dataset, dimension).byId.keys()) {
      const verdicts = judgeAll(dimension, code);
      const whole = cases.filter(({ id }) => verdicts.get(id)?.kind === 'whole');
      expect([code, ...whole.map(({ id }) => id)]).toEqual([code]);
    }
  }
});

test('the area of crop seed bases holds nothing of forestry varieties', () => {
  expect(judge('seed.bases_inspected', 'right', 'plant-variety')).toBe('filtered');
  expect(judge('seed.bases_inspected', 'right', 'plant-variety-agriculture')).toBe('filtered');
  expect(judge('seed.bases_inspected', 'right', 'plant-variety-forestry')).toBe('outside');
});
