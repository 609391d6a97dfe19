import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { answerBreakdown, type BreakdownAnswer } from '../../../src/exhibits/breakdown/answer';
import { PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { breakdownWords, remainderOf } from '../../../src/exhibits/breakdown/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { figureWords } from '../../../src/wording/figure-words';
import { askReal } from '../../support/ground';

setUpI18n('en');

const answerOf = (indicator: string, split: string, filter: Filter = NO_FILTER): BreakdownAnswer =>
  answerBreakdown(askReal({ ...PLAIN_BREAKDOWN, indicators: [indicator], split }, filter));

const breakdownOf = ({ breakdown }: BreakdownAnswer) => {
  if (!breakdown) throw new Error('there is no breakdown');
  return breakdown;
};

const trademarks = answerOf('trademark.registered', 'party');

test('a finding names the year where it is not the latest of the data', () => {
  expect(breakdownWords(trademarks, 'en').finding).toBe(
    'Domestic parties: 95.8% of the total in 2018',
  );
  expect(breakdownWords(trademarks, 'zh').finding).toBe('2018年国内（境内）主体占95.8%');
});

test('a headline stands for itself: it names the figure and its year', () => {
  expect(breakdownWords(trademarks, 'en').headline).toMatch(
    /^Trademark.*, 2018 – Domestic parties: 95\.8% of the total$/,
  );
  expect(breakdownWords(trademarks, 'zh').headline).toMatch(/2018年.*国内（境内）主体占95\.8%$/);
});

test('the largest of several parts is named so that its number does not matter', () => {
  const answer = answerOf('proc.prosecuted.cases', 'offence', setYears(NO_FILTER, 2024, 2024));
  const { parts, dimension, time } = breakdownOf(answer);
  const withoutTotal = { ...answer, breakdown: { parts, dimension, time } };
  expect(breakdownWords(withoutTotal, 'en').finding).toMatch(/^Largest: .+, 3,841 cases$/);
  const { asked } = withoutTotal;
  const years = { ...asked.ground.years, last: 2025 };
  const later = { ...withoutTotal, asked: { ...asked, ground: { ...asked.ground, years } } };
  expect(breakdownWords(later, 'en').finding).toMatch(/^Largest: .+, 3,841 cases in 2024$/);
  expect(breakdownWords(later, 'zh').finding).toMatch(/^2024年.+最多：3841件$/);
});

test.each<readonly [string, string, Readonly<Record<Language, string>>]>([
  ['pledge_financing.amount', 'right', { zh: '410亿元', en: 'CNY 41.0 billion' }],
  ['trademark.registered', 'party', { zh: '21.0万件', en: '210,000 registrations' }],
  ['court.admin1.received', 'party', { zh: '16912件', en: '16,912 cases' }],
])('what %s leaves out has no digit finer than its figures', (indicator, split, texts) => {
  const answer = answerOf(indicator, split);
  const rest = remainderOf(breakdownOf(answer));
  if (!rest) throw new Error('nothing is left out');
  const { dataset } = answer.asked.ground.cube;
  for (const language of ['zh', 'en'] as const) {
    expect(figureWords(dataset, indicator, rest, language).text).toBe(texts[language]);
    expect(breakdownWords(answer, language).notes.join()).toContain(texts[language]);
  }
});

test('the coarsest figure says how far a remainder is known', () => {
  const { whole, parts, ...others } = breakdownOf(trademarks);
  const fine = { ...others, whole: whole && { ...whole, step: '1' }, parts };
  expect(remainderOf(fine)).toEqual({ value: '210000', step: '1000' });
});

test('without a breakdown the words say so', () => {
  const none = answerOf('court.civil1.received', 'right', setYears(NO_FILTER, 2001, 2001));
  expect(none.isEmpty).toBe(true);
  expect(none.badge).toBe('none');
  expect(breakdownWords(none, 'en')).toMatchObject({
    finding: 'Breakdown',
    headline: 'The report publishes no breakdown of “First-instance IP civil cases received”.',
  });
});
