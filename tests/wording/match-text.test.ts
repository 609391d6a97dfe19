import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toReference } from '../../src/domain/observation';
import { campaignFields } from '../../src/exhibits/campaigns/search-fields';
import { checkIdentities } from '../../src/exhibits/identities/check-identities';
import { identityFields } from '../../src/exhibits/identities/identity-words';
import { toSearchFields } from '../../src/exhibits/list/search-index';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { indicatorFields } from '../../src/wording/indicator-fields';
import { lexiconOf } from '../../src/wording/lexicon';
import { findBest, matchText, normalTexts, toQuery } from '../../src/wording/match-text';
import { holds } from '../support/holds';
import { readDataset, readRecords } from '../support/read-data';

setUpI18n('en');

const dataset = readDataset();
const lexicon = lexiconOf(readRecords('search'));
const query = (text: string) => toQuery(text, lexicon);
const figureFields = toSearchFields(dataset);

const indicators = (text: string) =>
  findBest(dataset.indicators, query(text), (each) => indicatorFields(dataset, each)).map(
    ({ id }) => id,
  );
const figures = (text: string) =>
  findBest(dataset.observations, query(text), figureFields).map(toReference);
const campaigns = (text: string) =>
  findBest(dataset.campaigns, query(text), (each) => campaignFields(dataset, each)).map(
    ({ id }) => id,
  );
const identities = (text: string) =>
  findBest(checkIdentities(dataset, readRecords('identities')), query(text), (each) =>
    identityFields(dataset, each),
  ).map(({ identity }) => identity.id);

describe('of the indicators the first are, by', () => {
  test.each([
    ['商标申请', 'trademark.filed'],
    ['trademark applications', 'trademark.filed'],
    ['Trademark Registrations', 'trademark.registered'],
    ['trademark registration', 'trademark.registered'],
    ['商标', 'trademark.registered'],
    ['商標註冊', 'trademark.registered'],
    ['批捕', 'proc.arrest.approved.persons'],
    ['批捕人数', 'proc.arrest.approved.persons'],
    ['approved arrests', 'proc.arrest.approved.persons'],
    ['版权登记', 'copyright.registered'],
    ['版權登記', 'copyright.registered'],
    ['著作權', 'copyright.registered'],
    ['昆仑', 'police.cases_filed'],
    ['崑崙', 'police.cases_filed'],
    ['TISC', 'services.national_institutions'],
    ['tisc', 'services.national_institutions'],
    ['技术与创新支持中心', 'services.national_institutions'],
    ['PPH', 'cooperation.pph.partners'],
    ['Patent Prosecution Highway', 'cooperation.pph.partners'],
    ['PCT', 'pct.accepted'],
    ['一审民事', 'court.civil1.concluded'],
    ['first instance civil', 'court.civil1.received'],
    ['“剑网”', 'jianwang.cases'],
    ['剑网行动', 'jianwang.cases'],
    ['shangbiaozhuce', 'trademark.registered'],
    ['court.civil1.received', 'court.civil1.received'],
    ['满意度', 'satisfaction.score'],
    ['satisfaction', 'satisfaction.score'],
    ['high-value', 'patent.invention.highvalue.per10k'],
    ['master’s programme', 'culture.education.master_programs'],
  ])('%s', (text, first) => {
    expect(indicators(text).slice(0, 2)).toContain(first);
  });

  test('names before aliases, aliases before codes, codes before definitions', () => {
    const found = indicators('版权');
    const at = (id: string) => found.indexOf(id);
    expect(at('ncac.piracy.cases')).toBeLessThan(at('copyright.registered'));
    expect(at('copyright.registered')).toBeLessThan(at('police.copyright_solved.cases'));
    expect(at('copyright.registered')).toBeGreaterThanOrEqual(0);
  });
});

describe('short Latin words', () => {
  test('are words: GI is no part of "registration" or "given"', () => {
    const found = indicators('GI');
    expect(found[0]).toMatch(/gi/);
    const ids = new Set(found);
    expect([...ids].filter((id) => /^(?:gi\.|samr\.(?:gi|ip)_)/.test(id)).length).toBeGreaterThan(
      8,
    );
    for (const id of ['trademark.registered', 'overseas.guidance.cases', 'copyright.registered'])
      expect(ids.has(id)).toBe(false);
    expect(indicators('ＧＩ')).toEqual(found);
  });

  test('may be begun from three letters on, and stand within a word from four on', () => {
    expect(indicators('tra')).toContain('trademark.filed');
    expect(indicators('mark')).toContain('trademark.filed');
    expect(indicators('ade')).not.toContain('trademark.filed');
  });
});

describe('of the figures the first is, by', () => {
  test.each([
    ['4.781 million', 'trademark.registered@2024'],
    ['478.1万', 'trademark.registered@2024'],
    ['478.1万件', 'trademark.registered@2024'],
    ['4,781,000', 'trademark.registered@2024'],
    ['13.5%', 'patent.invention.granted@2024'],
    ['１３．５％', 'patent.invention.granted@2024'],
    ['1.045 million', 'patent.invention.granted@2024'],
    ['449,923', 'court.civil1.received@2024'],
    ['449923 cases', 'court.civil1.received@2024'],
    ['商标注册 2024年', 'trademark.registered@2024'],
    ['2024年商标注册量', 'trademark.registered@2024'],
    ['2024年度 商标注册', 'trademark.registered@2024'],
  ])('%s', (text, first) => {
    expect(figures(text)[0]).toBe(first);
  });

  test('no figure has a number of which a part is looked for', () => {
    expect(figures('9923')).not.toContain('court.civil1.received@2024');
    expect(figures('5万件')).not.toContain('patent.invention.granted@2024');
    expect(figures('1.07万')).not.toContain('trademark.filed@2010');
    expect(figures('十大案件')).toContain('culture.cases.cnipa_reexam_invalidation@2024');
  });

  test('2024年 is the year, whichever way it is typed', () => {
    const found = new Set(figures('2024年'));
    expect(found).toEqual(new Set(figures('２０２４')));
    // Others have it in the name of a campaign.
    const others = [...found].filter((each) => !/@2024/.test(each));
    expect(others.every((each) => each.includes('campaign='))).toBe(true);
    expect(
      figures('2024年')
        .slice(0, 300)
        .every((each) => /@2024/.test(each)),
    ).toBe(true);
    expect(found.size).toBeGreaterThan(300);
  });

  test('what is in the title of a source alone is found where nothing else is', () => {
    const [first] = dataset.observations;
    const fields = first && figureFields(first);
    const row = (own: object) => ({ names: normalTexts(['商标']), ...own });
    const rows = [row({}), row({ names: ['其他'], sources: ['商标年报'] })];
    expect(fields?.sources?.length).toBeGreaterThan(0);
    expect(findBest(rows, toQuery('商标'), (each) => each)).toEqual([rows[0]]);
    expect(findBest(rows, toQuery('年报'), (each) => each)).toEqual([rows[1]]);
  });
});

test.each([
  ['昆仑', ['kunlun']],
  ['昆仑行动', ['kunlun']],
  ['崑崙', ['kunlun']],
  ['kunlun', ['kunlun']],
  ['龙腾 2024', ['longteng']],
  ['龍騰', ['longteng']],
  ['Operation Longteng', ['longteng']],
  ['"Guarding Intellectual Property"', ['guardian']],
  ['sword net', ['jianwang']],
  ['种业执法', ['seed-enforcement-year']],
  ['trade secret', ['anxin', 'fair-competition-guard']],
])('of the campaigns, %s finds %j first', (text, ids) => {
  expect(campaigns(text).slice(0, ids.length).toSorted()).toEqual(ids);
});

test.each([
  ['批捕', /^proc\.arrest/],
  ['商标注册', /trademark|madrid/],
  ['專利授權', /^(?:patent|sum)/],
  ['PPH', /pph/],
  ['449923', /court|civil/],
])('of the identities, %s finds %s first', (text, id) => {
  expect(identities(text)[0]).toMatch(id);
});

test('every word of a query is found, a blank query finds all, one of marks nothing', () => {
  expect(indicators('商标 不存在的词')).toEqual([]);
  expect(indicators(' \u3000')).toHaveLength(dataset.indicators.length);
  expect(indicators('。')).toEqual([]);
  expect(indicators('，、“”')).toEqual([]);
});

test('any query at all is answered, and any part of a Chinese name finds it', () => {
  const some = dataset.indicators.map((indicator) => ({
    indicator,
    fields: indicatorFields(dataset, indicator),
  }));
  holds(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(() => some.map(({ fields }) => matchText(query(text), fields))).not.toThrow();
    }),
    200,
  );
  holds(
    fc.property(
      fc.constantFrom(...some),
      fc.nat(8),
      fc.integer({ min: 2, max: 6 }),
      (each, from, length) => {
        const part = each.indicator.name.zh.slice(from, from + length);
        if (/^[\p{Script=Han}]+$/u.test(part))
          expect(matchText(query(part), each.fields)).toBeLessThan(10);
      },
    ),
    500,
  );
});
