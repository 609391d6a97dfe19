import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { evaluateIdentity } from '../../../src/domain/evaluate-identity';
import type { Identity } from '../../../src/domain/identity';
import type { Language } from '../../../src/domain/language';
import type { Observation } from '../../../src/domain/observation';
import { parsePrinted } from '../../../src/domain/parse-printed';
import { ask } from '../../../src/exhibits/answers';
import { answerIdentities } from '../../../src/exhibits/identities/answer';
import { outcomeWords, toIdentityWords } from '../../../src/exhibits/identities/identity-words';
import { type IdentitiesSpec, PLAIN_IDENTITIES } from '../../../src/exhibits/identities/spec';
import { identitiesWords } from '../../../src/exhibits/identities/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { buildObservation } from '../../support/build-dataset';
import { askReal, readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';

setUpI18n('en');

const { cube } = readGround();
const { dataset } = cube;

const answerOf = (filter: Filter = NO_FILTER, spec: Partial<IdentitiesSpec> = {}) =>
  answerIdentities(
    askReal({ ...PLAIN_IDENTITIES, ...spec }, filter, ['identities', 'instruments', 'events']),
  );

const CUSTOMS = setClause(NO_FILTER, 'system', ['customs']);

describe('headline and finding', () => {
  test('say the contradiction of the report', () => {
    const answer = answerOf();
    expect(identitiesWords(answer, 'zh')).toMatchObject({
      kicker: '数据核验',
      headline:
        '核验173项勾稽关系，1项原文自相矛盾；69项等式中37项完全一致、13项舍入范围内一致，104项约束全部成立',
      finding:
        '173项勾稽关系中有1项不符：最高法新收知识产权民事案件；69项等式中37项完全一致、13项舍入范围内一致，104项约束全部成立',
      notes: ['另有32项必然成立，列在最后，不计入结论。'],
    });
    expect(identitiesWords(answer, 'en')).toMatchObject({
      kicker: 'Audit of the figures',
      headline:
        '173 arithmetic checks: the report contradicts itself in 1 of them; of 69 equalities, 37 exact and 13 within rounding, all 104 bounds hold',
      finding:
        '1 of 173 arithmetic checks shows a contradiction: SPC IP civil cases received; of 69 equalities, 37 exact and 13 within rounding, all 104 bounds hold',
      notes: ['32 more cannot fail by themselves; they stand last and are not counted.'],
    });
  });

  test('are of the identities that the filter leaves', () => {
    const answer = answerOf(CUSTOMS);
    const { trivial, exact, holds } = answer.counts;
    const count = answer.found.length - trivial;
    expect(count).toBeLessThan(173);
    expect(identitiesWords(answer, 'zh')).toMatchObject({
      headline: `核验${count}项勾稽关系，未见矛盾；${exact}项等式完全一致，${holds}项约束全部成立`,
      finding: `${count}项勾稽关系均无不符；${exact}项等式完全一致，${holds}项约束全部成立`,
      notes: [],
    });
    expect(identitiesWords(answer, 'en')).toMatchObject({
      headline: `${count} arithmetic checks, no contradiction found; all ${exact} equalities are exact, all ${holds} bounds hold`,
      finding: `None of the ${count} arithmetic checks shows a contradiction; all ${exact} equalities are exact, all ${holds} bounds hold`,
    });
  });

  test('do not change with the verdicts that are shown', () => {
    const answer = answerOf(NO_FILTER, { verdicts: ['exact'] });
    expect(answer.shown).toHaveLength(37);
    expect(identitiesWords(answer, 'en')).toEqual(identitiesWords(answerOf(), 'en'));
  });

  test('say that nothing is left, and which badge that has', () => {
    const answer = answerOf(setYears(NO_FILTER, 2001, 2001), { search: 'spc' });
    expect(answer).toMatchObject({ isEmpty: true, badge: 'filtered' });
    expect(identitiesWords(answer, 'en').headline).toBe('No arithmetic check to show');
    expect(answerOf().badge).toBe('unfiltered');
  });

  test('of a single one say no tally, and of those that cannot fail only that', () => {
    const one = answerOf(NO_FILTER, { search: 'spc.civil.received.by-procedure' });
    expect(identitiesWords(one, 'en')).toMatchObject({
      headline: '1 arithmetic check, 1 contradiction in the report',
      finding: '1 arithmetic check, which shows a contradiction: SPC IP civil cases received',
      notes: [],
    });
    const scale = answerOf(NO_FILTER, { search: 'satisfaction.score.scale' });
    expect(identitiesWords(scale, 'zh').headline).toBe('1项勾稽关系必然成立，不计入结论');
    expect(identitiesWords(scale, 'en').headline).toBe(
      '1 arithmetic check, which cannot fail and proves nothing',
    );
    expect(identitiesWords(answerOf(NO_FILTER, { search: 'satisfaction' }), 'en')).toMatchObject({
      headline: '1 arithmetic check, no contradiction found',
      notes: ['1 more cannot fail by itself; it stands last and is not counted.'],
    });
  });

  test('say that the identities are not there', () => {
    const answer = answerIdentities(ask(readGround(), {}, PLAIN_IDENTITIES, NO_FILTER));
    expect(answer.isEmpty).toBe(true);
    expect(identitiesWords(answer, 'zh')).toMatchObject({
      headline: '勾稽关系数据未能载入，请刷新网页',
      finding: '数据核验',
    });
  });
});

const checkedOf = (identity: Partial<Identity>) =>
  evaluateIdentity(
    { id: 'one', relation: 'sum', whole: '', parts: [], complete: true, ...identity },
    dataset,
  );

const real = (id: string) => {
  const identity = readRecords('identities').find((each) => each.id === id);
  if (!identity) throw new Error(`${id} is not in the data`);
  return identity;
};

const wordsOf = (id: string, language: Language) =>
  toIdentityWords({ dataset, language }, checkedOf(real(id)));

/** An identity of figures that are printed like this, whatever the data say: indicators of cases and of persons. */
const printedOf = (
  identity: Partial<Identity>,
  printed: Readonly<Record<string, string>>,
  more: Partial<Observation> = {},
) => {
  const observationByReference = new Map(
    Object.entries(printed).map(([reference, token]) => [
      reference,
      buildObservation(reference.split('@')[0] ?? '', '0', '', {
        ...parsePrinted(token),
        printed: token,
        ...more,
      }),
    ]),
  );
  const whole = { id: 'one', relation: 'sum', whole: WHOLE, parts: [], complete: true } as const;
  return evaluateIdentity({ ...whole, ...identity }, { observationByReference });
};

const WHOLE = 'court.all.received@2024';
const [A, B] = ['court.civil1.received@2024', 'court.civil2.received@2024'];

describe('an identity in words', () => {
  test('of which figures are not loaded is worded all the same', () => {
    const checked = checkedOf({ id: 'a.b', whole: 'gone@2024', parts: ['gone.too@2024'] });
    expect(toIdentityWords({ dataset, language: 'en' }, checked)).toMatchObject({
      title: 'a.b',
      short: 'a figure is not loaded; reload the page',
    });
    const whole = checkedOf({ id: 'a.b', relation: 'whole-number', whole: 'gone@2024' });
    expect(toIdentityWords({ dataset, language: 'en' }, whole).formula).toBe('');
  });

  test('has no digit finer than its figures in what is computed', () => {
    expect(wordsOf('guardian.amount', 'en').short).toBe('less than CNY 10 million apart');
    expect(wordsOf('guardian.cases', 'zh').sentence).toBe(
      '各部分合计4.39万件，总数4.39万件，相差不足100件，在各数的舍入范围之内。',
    );
  });

  test('keeps a constant whole as it is, in the unit of its parts or as so many of what is counted', () => {
    expect(wordsOf('invalidation.received.share.total', 'en').formula).toMatch(/^100% = /);
    expect(wordsOf('satisfaction.score.scale', 'zh').formula).toMatch(/^100分 ≥ /);
    expect(wordsOf('table1.campaigns', 'en')).toMatchObject({
      title: 'Campaigns in Table 1',
      formula: '8 campaigns = 8 campaigns named one by one',
      short: 'as many as printed',
      sentence: '8 campaigns named one by one, as many as the total.',
    });
    expect(wordsOf('table2.amended', 'zh').formula).toBe('1件文件 = 逐项列名的1件文件');
  });

  test('names the years where its figures are of several', () => {
    expect(wordsOf('gi.marks.stock', 'en').formula).toBe(
      '= GI marks registered, cumulative (2023) + GI marks registered (2024)',
    );
    expect(wordsOf('court.civil1.received.by-right', 'en').formula).not.toMatch(/\(20/);
    expect(wordsOf('case.nev-chassis.staff', 'zh').formula).toBe('≥ 底盘案2016年入职被告方人员');
  });

  test('that is off without a note says what is printed and what the parts come to', () => {
    const checked = checkedOf({ ...real('spc.civil.received.by-procedure'), note: undefined });
    expect(outcomeWords({ dataset, language: 'zh' }, checked)).toBe(
      '报告所列为2643件，各部分之和为2646件',
    );
    expect(outcomeWords({ dataset, language: 'en' }, checked)).toBe(
      'The report says 2,643 cases; the parts add up to 2,646 cases',
    );
  });
});

describe('a bound in words', () => {
  test('at most: each side in its own unit', () => {
    expect(wordsOf('proc.arrest.accepted.cases-persons', 'en')).toMatchObject({
      short: '7,646 cases ≤ 13,486 persons',
      sentence: '7,646 cases: not more than 13,486 persons, so this holds.',
    });
    expect(wordsOf('proc.prosecution.decided.cases', 'zh').sentence).toBe(
      '合计10732件不大于13767件，成立。',
    );
  });

  test('at least: not more than the others together', () => {
    expect(wordsOf('protection_centers.stock', 'en')).toMatchObject({
      formula:
        '≤ IP protection and fast IP service centers (2023) + New national IP protection centers (2024) + New fast IP service centers (2024)',
      short: '124 centers ≤ 125 centers',
      sentence: '124 centers: not more than 125 centers together, so this holds.',
    });
    expect(wordsOf('protection_centers.stock', 'zh').sentence).toBe('124家不大于合计125家，成立。');
  });

  test('that is not kept says by how much, whichever side is the limit', () => {
    const most = printedOf(
      { relation: 'at-most', parts: [A, B] },
      { [WHOLE]: '10件', [A]: '8件', [B]: '5件' },
    );
    const least = printedOf(
      { relation: 'at-least', parts: [A, B] },
      { [WHOLE]: '16件', [A]: '8件', [B]: '5件' },
    );
    const of = (checked: typeof most) => toIdentityWords({ dataset, language: 'en' }, checked);
    expect(of(most)).toMatchObject({
      short: '3 cases over the limit',
      sentence:
        '13 cases together: more than 10 cases, by 3 cases. The figures are shown unchanged.',
    });
    expect(of(least)).toMatchObject({
      short: '3 cases over the limit',
      sentence:
        '16 cases: more than 13 cases together, by 3 cases. The figures are shown unchanged.',
    });
  });

  test('that cannot fail says so', () => {
    expect(wordsOf('satisfaction.score.scale', 'en').sentence).toMatch(
      /It cannot fail by itself and is not counted among the findings\.$/,
    );
    expect(wordsOf('satisfaction.score.scale', 'zh').sentence).toMatch(
      /本项必然成立，不计入结论。$/,
    );
  });
});

describe('a whole number in words', () => {
  test('is that behind a share', () => {
    expect(wordsOf('pvp.forestry.granted.share.domestic', 'en')).toMatchObject({
      title: 'Share of forestry and grassland variety rights granted · Domestic',
      formula: '83.60% × 878 variety rights = 734 variety rights',
      short: 'a whole number fits: 734 variety rights',
      sentence: '83.60% of 878 variety rights: a whole number fits, 734 variety rights.',
      sides: { whole: '83.60%', parts: '734 variety rights' },
    });
    expect(wordsOf('pvp.forestry.granted.share.domestic', 'zh').sentence).toBe(
      '878件的83.60%有整数与之对应：734件。',
    );
  });

  test('is that of the year before behind growth, or several', () => {
    expect(wordsOf('copyright.pledge.growth', 'en')).toMatchObject({
      title: 'Copyright pledge registrations, growth',
      formula: '432 registrations ÷ (1 + 5.11%) = 411 registrations',
      sentence:
        '432 registrations, up 5.11%: a whole number in the year before fits, 411 registrations.',
      sides: { whole: 'up 5.11%', parts: '411 registrations' },
    });
    expect(wordsOf('ic_layout.issued.growth', 'zh')).toMatchObject({
      formula: '10608件 ÷ (1 − 6.3%) = 11316至11327件',
      short: '对应整数11316至11327件',
    });
  });

  test('that does not exist is named by the nearest', () => {
    const share = 'invalidation.received.share@2024';
    const checked = printedOf(
      { relation: 'whole-number', share },
      { [WHOLE]: '878件', [share]: '83.55%' },
    );
    expect(toIdentityWords({ dataset, language: 'en' }, checked)).toMatchObject({
      short: 'no whole number fits',
      sentence:
        '83.55% of 878 cases: no whole number fits. The nearest, 734 cases, gives 83.599%. The figures are shown unchanged.',
    });
    expect(toIdentityWords({ dataset, language: 'zh' }, checked).sentence).toBe(
      '878件的83.55%没有整数与之对应：最接近的734件为83.599%。此处照录原文，未作改动。',
    );
  });
});

describe('a figure that several places print', () => {
  test('is the same in each of them', () => {
    expect(wordsOf('samr.online_trademark.text-table', 'en')).toMatchObject({
      formula: '= the figure in Table 1, row 8',
      short: 'the same everywhere',
      sentence:
        '1,021 cases, the same figure in every place: section 1.2, para. 9; Table 1, row 8.',
    });
    expect(wordsOf('samr.online_trademark.text-table', 'zh').sentence).toBe(
      '一（二）第9段、表1第8行所载相同：1021件。',
    );
  });

  test('says how far they are apart where they are not', () => {
    const checked = printedOf({ relation: 'equal', parts: [A] }, { [WHOLE]: '10件', [A]: '12件' });
    expect(toIdentityWords({ dataset, language: 'en' }, checked)).toMatchObject({
      short: '2 cases apart',
      sentence: expect.stringMatching(/^10 cases and 12 cases are 2 cases apart: /),
    });
  });
});

describe('what is counted by name', () => {
  test('is said in the unit of what it makes up, and what it leaves', () => {
    expect(wordsOf('services.special_databases.named', 'en')).toMatchObject({
      formula: '= 2 databases named one by one + …',
      short: '8 databases not named',
      sentence:
        'Of 10 databases the report names 2 databases one by one and leaves 8 databases unnamed.',
    });
    expect(wordsOf('services.special_databases.named', 'zh').sentence).toBe(
      '总数10个，逐项列名2个，其余8个原文没有列名。',
    );
  });

  test('is said as what it is where it only bounds', () => {
    expect(wordsOf('cooperation.experts.named', 'en').short).toBe('5 partners ≤ 11 person-times');
  });
});

describe('a hedge', () => {
  test('that changes nothing says how it was read', () => {
    expect(wordsOf('cooperation.belt_road_conference.delegates', 'en').sentence).toBe(
      '“nearly 70 countries and organizations”: not more than “more than 150 persons”, so this holds. “more than 150 persons” is read as 150 to 250, “nearly 70 countries and organizations” is read as 60 to 70.',
    );
    expect(wordsOf('gi.users.stock', 'zh').sentence).toBe(
      '“近3.3万家”不大于合计3.5万家，成立。“近3.3万家”按2.3万至3.3万计。',
    );
  });

  test('that leaves it open says so with the same reading', () => {
    expect(wordsOf('legislation.normative_documents', 'en')).toMatchObject({
      short: '“more than 20 documents” may be 20 to 30',
      sentence:
        '“more than 20 documents” is read as 20 to 30, so “more than 20 documents” and 28 documents cannot be checked against each other.',
    });
  });

  test('of one token in every place needs no reading', () => {
    expect(wordsOf('seed.samples_tested.text-table', 'zh').sentence).toBe(
      '一（二）第6段、表1第5行所载相同：“6.7万余个”。',
    );
  });
});
