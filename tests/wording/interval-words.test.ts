import { expect, test } from 'vitest';
import { boundWords, finerStep } from '../../src/wording/interval-words';
import { readDataset } from '../support/read-data';

const dataset = readDataset();

test.each([
  ['1000', '100'],
  ['100000000', '10000000'],
  ['10', '1'],
  ['1', '0.1'],
  ['0.1', '0.01'],
  ['0.001', '0.0001'],
])('one digit finer than %s is %s', (step, finer) => {
  expect(finerStep(step)).toBe(finer);
});

test.each([
  ['patent.invention.granted', '1000', '1044500', '104.45万件', '1.0445 million patents'],
  ['satisfaction.score', '0.01', '82.355', '82.355分', '82.355 points'],
  ['police.cases_filed', '1000', '36500', '3.65万件', '36,500 cases'],
  ['legislation.normative_documents', '1', '20', '20个', '20 documents'],
  ['patent.invention.granted', '10000', '290000', '29万件', '290,000 patents'],
])('a bound of %s keeps the digit that rounding adds', (indicator, step, bound, zh, en) => {
  expect(boundWords(dataset, { indicator, step }, bound, 'zh')).toBe(zh);
  expect(boundWords(dataset, { indicator, step }, bound, 'en')).toBe(en);
});
