import { expect, test } from 'vitest';
import { toCube } from '../../../src/crossfilter/apply-filter';
import { type Breakdown, breakDown } from '../../../src/crossfilter/break-down';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import {
  breakdownHeadline,
  breakdownTotal,
  remainderOf,
} from '../../../src/exhibits/breakdown/breakdown-words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { figureWords } from '../../../src/wording/figure-words';
import { readDataset } from '../../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);

const breakdownOf = (indicator: string, dimension: string): Breakdown => {
  const found = breakDown(cube, NO_FILTER, indicator, dimension);
  if (!found) throw new Error(`${indicator} has no breakdown by ${dimension}`);
  return found;
};

const headline = (language: Language, breakdown: Breakdown, year?: string) =>
  breakdownHeadline(
    setUpI18n(language).getFixedT(language, 'breakdown'),
    dataset,
    breakdown,
    language,
    year,
  );

const trademarks = breakdownOf('trademark.registered', 'party');

test('a headline names the year where it is not the latest of the data', () => {
  expect(headline('en', trademarks, '2024')).toBe('Domestic parties: 95.8% of the total in 2018');
  expect(headline('zh', trademarks, '2024')).toBe('2018年国内（境内）主体占95.8%');
});

test('a headline does not name the latest year, nor one that stands beside it', () => {
  expect(headline('en', trademarks, '2018')).toBe('Domestic parties: 95.8% of the total');
  expect(headline('zh', trademarks)).toBe('国内（境内）主体占95.8%');
});

test('the largest of several parts is named so that its number does not matter', () => {
  const { parts, dimension, time } = breakdownOf('proc.prosecuted.cases', 'offence');
  const withoutTotal = { parts, dimension, time };
  expect(headline('en', withoutTotal, '2024')).toMatch(/^Largest: .+, 3,841 cases$/);
  expect(headline('en', withoutTotal, '2025')).toMatch(/^Largest: .+, 3,841 cases in 2024$/);
  expect(headline('zh', withoutTotal, '2025')).toMatch(/^2024年.+最多：3841件$/);
});

test.each([
  ['pledge_financing.amount', 'right', '410亿元', 'CNY 41.0 billion'],
  ['trademark.registered', 'party', '21.0万件', '210,000 registrations'],
  ['court.admin1.received', 'party', '16912件', '16,912 cases'],
])('what %s leaves out has no digit finer than its figures', (indicator, dimension, zh, en) => {
  const breakdown = breakdownOf(indicator, dimension);
  const rest = remainderOf(breakdown);
  if (!rest) throw new Error('nothing is left out');
  for (const [language, text] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    expect(figureWords(dataset, indicator, rest, language).text).toBe(text);
    const t = setUpI18n(language).getFixedT(language, 'breakdown');
    expect(breakdownTotal(t, dataset, breakdown, language)).toContain(text);
  }
});

test('the coarsest figure says how far a remainder is known', () => {
  const { whole, parts, ...others } = trademarks;
  const fine = { ...others, whole: whole && { ...whole, step: '1' }, parts };
  expect(remainderOf(fine)).toEqual({ value: '210000', step: '1000' });
});
