import { expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { type FilterDimension, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import type { Language } from '../../src/domain/language';
import { wholeReason } from '../../src/wording/whole-reason';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { readDataset } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);

const reason = (
  language: Language,
  indicator: string,
  dimension: FilterDimension,
  code: string,
): string | undefined => {
  const verdict = applyFilter(cube, setClause(NO_FILTER, dimension, [code])).get(indicator);
  const t = setUpI18n(language).getFixedT(language, 'figure');
  return verdict?.kind === 'whole'
    ? wholeReason(t, dataset, indicator, verdict, language)
    : verdict?.kind;
};

test.each([
  [
    'satisfaction.score',
    'right',
    'trademark',
    '全部知识产权（未按知识产权类型分列公布）',
    'All IP rights (not published by IP right)',
  ],
  [
    'court.civil1.received',
    'right',
    'invention',
    '专利（未按知识产权类型分列公布）',
    'Patents (not published by IP right)',
  ],
  [
    'legislation.guidelines',
    'right',
    'patent',
    '专利和商标合计（未按知识产权类型分列公布）',
    'Patents and trademarks together (not published by IP right)',
  ],
  [
    'samr.ip_violation.cases',
    'right',
    'geographical-indication',
    '专利、商标和地理标志合计（未按知识产权类型分列公布）',
    'Patents, trademarks and geographical indications together (not published by IP right)',
  ],
  [
    'customs.seizures.items',
    'campaign',
    'jingwang',
    '总数（未按专项行动分列公布）',
    'Total (not published by campaign)',
  ],
] as const)(
  '%s under %s = %s is shown as a whole, with the reason',
  (id, dimension, code, zh, en) => {
    expect(reason('zh', id, dimension, code)).toBe(zh);
    expect(reason('en', id, dimension, code)).toBe(en);
  },
);

test('of a system that a figure is not about nothing is said: it is outside', () => {
  expect(reason('en', 'satisfaction.score', 'system', 'courts')).toBe('outside');
});
