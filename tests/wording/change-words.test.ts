import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries } from '../../src/crossfilter/build-series';
import { comparePoints } from '../../src/crossfilter/compare-points';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { INCOMPARABLE } from '../../src/domain/compare-figures';
import type { Language } from '../../src/domain/language';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { changeWords } from '../../src/wording/change-words';
import { readDataset } from '../support/read-data';

setUpI18n('en');

const dataset = readDataset();
const cube = toCube(dataset);
const verdicts = applyFilter(cube, NO_FILTER);

/** The change from the first to the last figure of an indicator. */
const change = (id: string, language: Language = 'en'): string => {
  const indicator = dataset.indicatorById.get(id);
  const [series] = buildSeries(cube, verdicts, id);
  const [first, last] = [series?.points[0], series?.points.at(-1)];
  if (!indicator || !series || !first || !last) throw new Error(id);
  return changeWords(dataset, id, comparePoints(indicator, series, first, last), language);
};

describe('the change between two figures', () => {
  test('has its rate, marked where it is computed, and the difference', () => {
    expect(change('court.civil1.received')).toMatch(/^↑ [\d.]+% \(computed\) \([\d,]+ cases\)$/);
    expect(change('court.civil1.received', 'zh')).toMatch(/^↑ [\d.]+%（推算） \(\d+件\)$/);
  });

  test('of a scope that changes every year is none, and says why', () => {
    expect(change('jianwang.sites_closed')).toBe(
      'not comparable: the scope changes from year to year',
    );
    expect(change('jianwang.sites_closed', 'zh')).toBe('各年统计范围不同，不可比');
  });

  test.each(['mediation.cases', 'gi.users.cumulative'])('of hedged %s blames no break', (id) => {
    expect(change(id)).toContain('approximate');
    expect(change(id)).not.toMatch(/break|definition/);
    expect(change(id, 'zh')).toContain('约数');
  });

  test('of a score is a difference with no rate', () => {
    const scores = dataset.indicators.filter(
      ({ kind, id }) =>
        kind === 'score' && (buildSeries(cube, verdicts, id)[0]?.points.length ?? 0) > 1,
    );
    expect(scores.length).toBeGreaterThan(0);
    for (const { id } of scores) expect(change(id), id).not.toMatch(/[↑↓]|\d%/);
  });

  test('has words for every reason in both languages', () => {
    for (const why of INCOMPARABLE)
      for (const language of ['zh', 'en'] as const) {
        const words = changeWords(dataset, 'court.civil1.received', { ok: false, why }, language);
        expect(words).not.toContain('incomparable');
        expect(words.length).toBeGreaterThan(4);
      }
  });
});
