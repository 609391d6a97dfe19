import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { buildSeries } from '../../src/crossfilter/build-series';
import { type Filter, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import type { Language } from '../../src/domain/language';
import { seriesFinding } from '../../src/wording/series-finding';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { readDataset } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);
const right = (...codes: readonly string[]) => setClause(NO_FILTER, 'right', codes);

const headline = (id: string, filter: Filter = NO_FILTER, language: Language = 'en'): string => {
  const verdicts = applyFilter(cube, filter);
  const series = buildSeries(cube, verdicts, id);
  setUpI18n(language);
  const chosen = { series, split: undefined };
  return seriesFinding(dataset, chosen, undefined, language, verdicts.get(id));
};

describe('the headline of a time series', () => {
  test('says of a rate that the report does not print that it is computed', () => {
    expect(headline('court.civil1.received')).toBe(
      'First-instance IP civil cases received: 449,923 in 2024, down 2.7% (computed) from 2023',
    );
    expect(headline('patent.invention.granted')).toMatch(/up 13\.5% from 2023$/);
  });

  test('names the parts of a sum, and counts them where they are many', () => {
    expect(headline('court.civil1.received', right('copyright', 'trademark'))).toContain(
      'First-instance IP civil cases received (sum of Copyright + Trademarks, computed): 372,111 in 2024',
    );
    expect(headline('court.civil1.received', right('copyright', 'trademark'), 'zh')).toMatch(
      /^知识产权民事一审新收案件（著作权 \+ 商标之和，推算）：2024年372111件/,
    );
    expect(headline('proc.prosecuted.persons', right('copyright', 'trademark'))).toContain(
      '(sum of 5 parts, computed): 19,511 in 2024',
    );
  });

  test('says of what stands only as a whole that it is not published for the filter', () => {
    expect(headline('court.civil1.received', right('plant-variety'))).toMatch(
      /449,923 in .* \(total only; not published for this filter\)$/,
    );
    expect(headline('court.civil1.received', right('trademark'))).not.toContain('not published');
  });

  test('dates no figure of a case: its year is that of the report', () => {
    expect(headline('case.video-apps.clicks')).not.toMatch(/20\d\d/);
    expect(headline('case.video-apps.clicks', NO_FILTER, 'zh')).not.toMatch(/20\d\d/);
  });

  test('tells no rate that the printed values contradict, and none over campaigns that differ', () => {
    expect(headline('court.all.received')).toMatch(/ in 2024$/);
    expect(headline('jianwang.sites_closed')).toMatch(/ in 2024$/);
  });
});
