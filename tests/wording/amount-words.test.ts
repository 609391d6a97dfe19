import { expect, test } from 'vitest';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { amountWords, differenceWords } from '../../src/wording/amount-words';
import { readDataset } from '../support/read-data';

setUpI18n('en');

const dataset = readDataset();

test('an amount has no digit finer than its step, in either language', () => {
  const sum = { value: '43881', step: '100' };
  expect(amountWords(dataset, 'samr.ip_violation.cases', sum, 'en')).toBe('43,900 cases');
  expect(amountWords(dataset, 'samr.ip_violation.cases', sum, 'zh')).toBe('4.39万件');
  const hedged = { value: '1440', step: '1', hedge: 'over' } as const;
  expect(amountWords(dataset, 'police.cases_filed', hedged, 'en')).toBe('more than 1,440 cases');
});

test('a difference below its step is never nothing: it is less than the step', () => {
  const apart = (value: string, step: string) =>
    (['zh', 'en'] as const).map((language) =>
      differenceWords(dataset, 'samr.ip_violation.amount', { value, step }, language),
    );
  expect(apart('2530000', '10000000')).toEqual(['不足1000万元', 'less than CNY 10 million']);
  expect(apart('-4', '1000')).toEqual(['不足1000元', 'less than CNY 1,000']);
  expect(apart('-1400', '1000')).toEqual(['1000元', 'CNY 1,000']);
  expect(apart('0', '1000')).toEqual(['0元', 'CNY 0']);
});
