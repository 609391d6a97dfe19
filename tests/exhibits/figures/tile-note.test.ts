import { expect, test } from 'vitest';
import { applyFilter, toCube } from '../../../src/crossfilter/apply-filter';
import { buildSeries } from '../../../src/crossfilter/build-series';
import { latestOf, toFigure } from '../../../src/crossfilter/figure-of';
import { type Filter, NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { LANGUAGES } from '../../../src/domain/language';
import { tileNote } from '../../../src/exhibits/figures/tile-note';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { readDataset } from '../../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);

const noteOf = (id: string, filter: Filter, language: (typeof LANGUAGES)[number]): string => {
  const verdicts = applyFilter(cube, filter);
  const verdict = verdicts.get(id);
  const indicator = dataset.indicatorById.get(id);
  if (!indicator || !verdict || verdict.kind === 'outside') throw new Error(`${id} is no tile`);
  const figure = toFigure(dataset, latestOf(verdict.observations)?.observations ?? []);
  if (!figure) throw new Error(`${id} has no figure`);
  const [series] = buildSeries(cube, verdicts, id);
  const t = setUpI18n(language).getFixedT(language, 'figure');
  return tileNote(t, dataset, { indicator, verdict }, figure, series, language);
};

const right = (...codes: readonly string[]) => setClause(NO_FILTER, 'right', codes);

test('a change over more than five years is no growth', () => {
  for (const language of LANGUAGES)
    expect(noteOf('reexam.received', right('invention'), language)).not.toMatch(/2006|[↑↓]/);
});

test('a change to the year before says so', () => {
  expect(noteOf('court.civil1.received', NO_FILTER, 'en')).toBe('↓ 2.7% on 2023 (computed)');
});

test('a sum names its parts where there is room', () => {
  expect(noteOf('proc.prosecuted.persons', right('trademark'), 'en')).toMatch(
    /^Sum of .+ \+ .+ \+ .+ \(computed\)$/,
  );
  expect(noteOf('proc.prosecuted.persons', right('trademark'), 'zh')).toMatch(
    /^.+ \+ .+ \+ .+之和（推算）$/,
  );
});

test('a sum of which a selected code has no figure says both', () => {
  const both = right('utility-model', 'trademark');
  expect(noteOf('proc.prosecuted.persons', both, 'en')).toBe(
    'Sum (computed); not published: Utility models',
  );
  expect(noteOf('proc.prosecuted.persons', both, 'zh')).toBe('合计（推算）；未公布：实用新型');
});

test('of a right that an indicator is not about nothing is missing', () => {
  const both = right('patent', 'trademark');
  expect(noteOf('samr.trademark_violation.cases', both, 'zh')).not.toContain('专利');
  expect(noteOf('court.civil1.received', right('trademark', 'geographical-indication'), 'en')).toBe(
    'Not published: GI',
  );
});

test('a missing code of any dimension is named in the language of the page', () => {
  const both = setClause(NO_FILTER, 'system', ['all', 'courts']);
  expect(noteOf('satisfaction.score', both, 'en')).toBe('Not published: Courts');
  expect(noteOf('satisfaction.score', both, 'zh')).toBe('未公布：法院');
});
