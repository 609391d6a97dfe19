import { expect, test } from 'vitest';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { rightsName, rightsOf } from '../../src/wording/scope-name';
import { readDataset } from '../support/read-data';

setUpI18n('en');
const dataset = readDataset();

test.each([
  ['pledge_financing.amount', {}, '专利和商标合计', 'Patents and trademarks together'],
  ['pledge_financing.amount', { right: 'patent' }, '专利', 'Patents'],
  ['court.civil1.received', {}, '全部知识产权', 'All IP rights'],
] as const)('%s of %j is about its own rights', (indicator, codes, zh, en) => {
  expect(rightsName(dataset, { indicator, codes }, 'zh')).toBe(zh);
  expect(rightsName(dataset, { indicator, codes }, 'en')).toBe(en);
});

test('no total of several rights is called all rights', () => {
  const several = dataset.indicators.filter(({ rights }) => rights !== undefined);
  expect(several.length).toBeGreaterThan(5);
  for (const { id } of several) {
    expect(rightsName(dataset, { indicator: id, codes: {} }, 'zh')).not.toContain('全部');
    expect(rightsName(dataset, { indicator: id, codes: {} }, 'en')).toMatch(/ and .+ together$/);
  }
});

test('a code that implies a right says it', () => {
  const part = dataset.observations.find(({ codes }) => codes.offence !== undefined);
  if (!part) throw new Error('no figure by offence');
  const [right] = rightsOf(dataset, part);
  expect(right).not.toBe('all');
});
