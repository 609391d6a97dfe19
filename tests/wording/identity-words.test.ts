import { expect, test } from 'vitest';
import { evaluateIdentity } from '../../src/domain/evaluate-identity';
import type { Identity } from '../../src/domain/identity';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { countedWords, identityDifference, indicatorOf } from '../../src/wording/identity-words';
import { readDataset, readRecords } from '../support/read-data';

setUpI18n('en');

const dataset = readDataset();
const check = (identity: Partial<Identity>) =>
  evaluateIdentity(
    { id: 'one', relation: 'sum', whole: '', parts: [], complete: true, ...identity },
    dataset,
  );
const real = (id: string) => {
  const identity = readRecords('identities').find((each) => each.id === id);
  if (!identity) throw new Error(`${id} is not in the data`);
  return evaluateIdentity(identity, dataset);
};

test('a percentage is off in points, everything else in its unit, a constant too', () => {
  const difference = (id: string) => identityDifference(dataset, real(id), 'en');
  expect(difference('invalidation.received.share.design')).toBe('0.04 percentage points');
  expect(difference('services.prefecture_institutions.coverage.limit')).toBe(
    '47.4 percentage points',
  );
  expect(difference('satisfaction.score.scale')).toBe('17.64 points');
  expect(difference('spc.civil.received.by-procedure')).toBe('3 cases');
  expect(identityDifference(dataset, real('copyright.pledge.growth'), 'zh')).toBe('0.001个百分点');
  expect(identityDifference(dataset, real('guardian.cases'), 'zh')).toBe('不足100件');
});

test('what is counted is in the unit of the whole that it makes up, else what it is', () => {
  const counted = (id: string, language: 'zh' | 'en') => {
    const checked = real(id);
    return countedWords(dataset, checked, checked.items, language);
  };
  expect(counted('culture.week.venues.named', 'en')).toBe('10 sub-venues');
  expect(counted('culture.week.venues.named', 'zh')).toBe('10个');
  expect(counted('cooperation.prisma.named', 'en')).toBe('1 crop');
  expect(counted('cooperation.experts.named', 'en')).toBe('5 partners');
  expect(counted('table1.campaigns', 'zh')).toBe('8项行动');
  expect(counted('table2.amended', 'en')).toBe('1 document');
});

test('an identity about no figure is in no unit', () => {
  expect(indicatorOf(real('table1.campaigns'))).toBe('');
  expect(indicatorOf(real('satisfaction.score.scale'))).toBe('satisfaction.score');
  const items = ['agency=spc', 'agency=spp'];
  expect(countedWords(dataset, check({ whole: 'const:2', items }), 2, 'en')).toBe('2 bodies');
});
