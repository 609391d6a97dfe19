import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { answerSeries } from '../../../src/exhibits/series/answer';
import { describePoint } from '../../../src/exhibits/series/describe-point';
import { PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal, readGround } from '../../support/ground';

setUpI18n('en');

const rowsOf = (indicator: string, language: Language) => {
  const { drawing, chosen } = answerSeries(
    askReal({ ...PLAIN_SERIES, indicators: [indicator] }, NO_FILTER),
  );
  const { dataset } = readGround().cube;
  const drawn = { dataset, series: chosen.series, split: chosen.split, drawing };
  return describePoint(drawn, { id: indicator, year: '2024' }, language)?.rows;
};

test('a tooltip says to what a figure is rounded, in both languages', () => {
  expect(rowsOf('police.cases_filed', 'en')).toContain('37,000 cases (rounded to 1,000)');
  expect(rowsOf('police.cases_filed', 'zh')).toContain('37000件（舍入到1000）');
  expect(rowsOf('opposition.filed', 'en')?.join()).toContain('(rounded to 100)');
});

test('a figure printed to its last digit is not called rounded', () => {
  for (const language of ['zh', 'en'] as const)
    expect(rowsOf('court.civil1.received', language)?.join()).not.toMatch(/rounded|舍入/);
});

test('an English figure stands once, with its rounding, where both words are the same', () => {
  const rows = rowsOf('police.cases_filed', 'en') ?? [];
  expect(rows.filter((row) => row.startsWith('37,000'))).toHaveLength(1);
});
