import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import type { Language } from '../../src/domain/language';
import { answerSeries } from '../../src/exhibits/series/answer';
import {
  type ChartState,
  PLAIN_CHART,
  PLAIN_SERIES,
  type SeriesSpec,
} from '../../src/exhibits/series/spec';
import { seriesWords } from '../../src/exhibits/series/words';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { askReal } from '../support/ground';

setUpI18n('en');

const CIVIL = 'court.civil1.received';

const answerOf = (
  indicators: readonly string[],
  filter: Filter = NO_FILTER,
  chart: Partial<ChartState> = {},
  more: Partial<SeriesSpec> = {},
) =>
  answerSeries(
    askReal({ ...PLAIN_SERIES, indicators, chart: { ...PLAIN_CHART, ...chart }, ...more }, filter),
  );

const headline = (language: Language, ...asked: Parameters<typeof answerOf>): string =>
  seriesWords(answerOf(...asked), language).headline;

const rights = (...codes: readonly string[]) => setClause(NO_FILTER, 'right', codes);

describe('a headline speaks of what its picture shows', () => {
  test('an index of its base year', () => {
    const index = { measure: 'index' } as const;
    expect(headline('en', [CIVIL], NO_FILTER, index, { baseYear: 2020 })).toMatch(
      /^First-instance IP civil cases received: index stands at [\d.]+ in 2024 \(2020 = 100, computed\)$/,
    );
    expect(headline('zh', [CIVIL], NO_FILTER, index, { baseYear: 2020 })).toMatch(
      /^知识产权民事一审新收案件：2024年指数为[\d.]+（2020年=100，推算）$/,
    );
  });

  test('growth as growth, with the mark at the rate', () => {
    expect(headline('en', [CIVIL], NO_FILTER, { measure: 'yoy' })).toBe(
      'First-instance IP civil cases received: down 2.7% (computed) in 2024 from 2023',
    );
    expect(headline('zh', [CIVIL], NO_FILTER, { measure: 'yoy' })).toMatch(
      /2024年比2023年下降2\.7%（推算）$/,
    );
    expect(headline('en', ['patent.invention.granted'], NO_FILTER, { measure: 'yoy' })).toMatch(
      /: up 13\.5% in 2024 from 2023$/,
    );
  });

  test('a table of its measure, as a chart does', () => {
    for (const measure of ['absolute', 'index', 'yoy'] as const)
      expect(headline('en', [CIVIL], NO_FILTER, { measure, show: 'table' })).toBe(
        headline('en', [CIVIL], NO_FILTER, { measure }),
      );
  });

  test('several selected codes by their names, with the sum that the tile has', () => {
    const filter = rights('trademark', 'patent');
    expect(headline('en', [CIVIL], filter)).toBe(
      'First-instance IP civil cases received in 2024: Trademarks 124,945, Patents 44,392; together 169,337 (computed)',
    );
    expect(headline('zh', [CIVIL], filter)).toBe(
      '知识产权民事一审新收案件，2024年：商标124945件、专利44392件；合计169337件（推算）',
    );
    expect(headline('en', [CIVIL], filter, { measure: 'index' })).toMatch(
      /in 2024 \(\d{4} = 100, computed\): Trademarks [\d.]+, Patents [\d.]+$/,
    );
    expect(headline('en', [CIVIL], filter, { measure: 'yoy' })).toMatch(
      /in 2024 from 2023: Trademarks down 4\.9% \(computed\), Patents (up|down) [\d.]+%/,
    );
    expect(headline('en', [CIVIL], filter, { form: 'multiples' })).toContain('169,337');
  });

  test('a code of the filter before a larger one', () => {
    expect(headline('en', [CIVIL], rights('patent'))).toMatch(/· Patents: 44,392 in 2024/);
  });

  test('two indicators both', () => {
    const both = headline('en', [CIVIL, 'court.civil2.received']);
    expect(both).toMatch(/^First-instance IP civil cases received: 449,923 .*; Second-instance /);
    expect(both).not.toContain('more');
  });
});

describe('what is not possible', () => {
  test('is not drawn, and the words say why', () => {
    const answer = answerOf(['jianwang.sites_closed'], NO_FILTER, { measure: 'index' });
    expect(answer.drawing.measure).toBe('absolute');
    expect(seriesWords(answer, 'en').notes.join()).toMatch(/scope changes from year to year/);
    expect(seriesWords(answer, 'zh').notes.join()).toMatch(/各年统计范围不同/);
    expect(seriesWords(answer, 'en').headline).not.toMatch(/index|%/);
  });

  test('is no stack on a logarithmic scale', () => {
    const stack = { form: 'stacked' } as const;
    const split = { split: 'offence' };
    const id = 'court.criminal1.concluded';
    expect(answerOf([id], NO_FILTER, stack, split).drawing.stacked).toBe(true);
    expect(answerOf([id], NO_FILTER, { ...stack, scale: 'log' }, split).drawing.stacked).toBe(
      false,
    );
  });

  test('is no split: one that the filter leaves without parts is not offered, and a link that asks for it hears why', () => {
    const customs = setClause(NO_FILTER, 'system', ['customs']);
    const answer = answerOf(['customs.seizures.items'], customs, {}, { split: 'campaign' });
    expect(answer.splits).not.toContain('campaign');
    expect(answer.chosen.split).toBeUndefined();
    expect(seriesWords(answer, 'en').notes[0]).toMatch(/is not split/);
    expect(seriesWords(answer, 'zh').notes[0]).toMatch(/未分列/);
    for (const each of answer.splits)
      expect(answerOf(['customs.seizures.items'], customs, {}, { split: each }).chosen.split).toBe(
        each,
      );
  });
});

test('the years of a series are those of what is drawn', () => {
  expect(answerOf([CIVIL]).years).toEqual({ first: 2008, last: 2024 });
  const offences = answerOf(['court.criminal1.concluded'], NO_FILTER, {}, { split: 'offence' });
  expect(offences.years).toEqual({ first: 2024, last: 2024 });
  const clipped = { ...NO_FILTER, from: 2020, to: 2022 };
  expect(answerOf([CIVIL], clipped).years).toEqual({ first: 2008, last: 2024 });
});
