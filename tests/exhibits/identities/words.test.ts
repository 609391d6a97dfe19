import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { evaluateIdentity } from '../../../src/domain/evaluate-identity';
import type { Identity } from '../../../src/domain/identity';
import { ask } from '../../../src/exhibits/answers';
import { answerIdentities } from '../../../src/exhibits/identities/answer';
import { outcomeWords, toIdentityWords } from '../../../src/exhibits/identities/identity-words';
import { type IdentitiesSpec, PLAIN_IDENTITIES } from '../../../src/exhibits/identities/spec';
import { identitiesWords } from '../../../src/exhibits/identities/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal, readGround } from '../../support/ground';
import { readRecords } from '../../support/read-data';

setUpI18n('en');

const { cube } = readGround();
const { dataset } = cube;

const answerOf = (filter: Filter = NO_FILTER, spec: Partial<IdentitiesSpec> = {}) =>
  answerIdentities(
    askReal({ ...PLAIN_IDENTITIES, ...spec }, filter, ['identities', 'instruments']),
  );

const CUSTOMS = setClause(NO_FILTER, 'system', ['customs']);

describe('headline and finding', () => {
  test('say the contradiction of the report', () => {
    const answer = answerOf();
    expect(identitiesWords(answer, 'zh')).toMatchObject({
      kicker: '数据核验',
      headline: '核验116组勾稽关系，原文有1处自相矛盾',
      finding: '116项勾稽关系中1项不符：最高法新收知识产权民事案件',
      notes: [],
    });
    expect(identitiesWords(answer, 'en')).toMatchObject({
      kicker: 'Audit of the figures',
      headline: '116 arithmetic checks; the source contradicts itself in 1 of them',
      finding: '1 of 116 identities is off: SPC IP civil cases received',
    });
  });

  test('are of the identities that the filter leaves', () => {
    const answer = answerOf(CUSTOMS);
    const count = answer.found.length;
    expect(count).toBeLessThan(116);
    expect(identitiesWords(answer, 'zh')).toMatchObject({
      headline: `核验${count}组勾稽关系，无一矛盾`,
      finding: `${count}项勾稽关系，没有不符`,
    });
    expect(identitiesWords(answer, 'en')).toMatchObject({
      headline: `${count} arithmetic checks, no contradiction found`,
      finding: `${count} identities, none is off`,
    });
  });

  test('do not change with the verdicts that are shown', () => {
    const answer = answerOf(NO_FILTER, { verdicts: ['exact'] });
    expect(answer.shown).toHaveLength(91);
    expect(identitiesWords(answer, 'en')).toEqual(identitiesWords(answerOf(), 'en'));
  });

  test('say that nothing is left, and which badge that has', () => {
    const answer = answerOf(setYears(NO_FILTER, 2001, 2001));
    expect(answer).toMatchObject({ isEmpty: true, badge: 'filtered' });
    expect(identitiesWords(answer, 'en').headline).toBe('No identities to show');
    expect(answerOf().badge).toBe('unfiltered');
  });

  test('say that the identities are not there', () => {
    const answer = answerIdentities(ask(readGround(), {}, PLAIN_IDENTITIES, NO_FILTER));
    expect(answer.isEmpty).toBe(true);
    expect(identitiesWords(answer, 'zh')).toMatchObject({
      headline: '勾稽关系数据未能载入',
      finding: '数据核验',
    });
  });
});

const checkedOf = (identity: Partial<Identity>) =>
  evaluateIdentity(
    { id: 'one', relation: 'sum', whole: '', parts: [], complete: true, ...identity },
    dataset,
  );

describe('an identity in words', () => {
  test('of which figures are not loaded is worded all the same', () => {
    const checked = checkedOf({ id: 'a.b', whole: 'gone@2024', parts: ['gone.too@2024'] });
    expect(toIdentityWords({ dataset, language: 'en' }, checked)).toMatchObject({
      title: 'a.b',
      short: 'a figure is not loaded',
    });
  });

  test('has no digit finer than its figures in what is computed', () => {
    const amount = readRecords('identities').find(({ id }) => id === 'guardian.amount');
    if (!amount) throw new Error('guardian.amount is not in the data');
    const { short } = toIdentityWords({ dataset, language: 'en' }, checkedOf(amount));
    expect(short).toBe('CNY 3 million apart');
  });

  test('keeps a constant whole as it is', () => {
    const shares = readRecords('identities').find(({ whole }) => whole === 'const:100');
    if (!shares) throw new Error('no identity has a constant whole');
    const { formula } = toIdentityWords({ dataset, language: 'en' }, checkedOf(shares));
    expect(formula).toMatch(/^100% = /);
  });

  test('that is off without a note says what is printed and what the parts come to', () => {
    const spc = readRecords('identities').find(
      ({ id }) => id === 'spc.civil.received.by-procedure',
    );
    const checked = checkedOf({ ...spc, note: undefined });
    expect(outcomeWords({ dataset, language: 'zh' }, checked)).toBe(
      '原文印为2643件，各部分之和为2646件',
    );
    expect(outcomeWords({ dataset, language: 'en' }, checked)).toBe(
      'Printed as 2,643 cases; the parts add to 2,646 cases',
    );
  });
});
