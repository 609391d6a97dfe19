import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { type Filter, NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { listFigures } from '../../src/crossfilter/list-figures';
import { type Observation, toReference } from '../../src/domain/observation';
import { arbitraryFilter } from '../support/arbitrary-filter';
import { isInsideClause, isInYears } from '../support/filter-scope';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const RUNS = 60;
const dataset = readDataset();
const cube = toCube(dataset);
const filters = arbitraryFilter(dataset);

const list = (filter: Filter) => listFigures(cube, filter, applyFilter(cube, filter));

const isInside = (filter: Filter, observation: Observation): boolean =>
  isInYears(observation, filter) &&
  filter.clauses.every((clause) => isInsideClause(dataset, observation, clause));

const referencesOf = (figures: readonly { readonly observation: Observation }[]) =>
  figures.map(({ observation }) => toReference(observation));

describe('the listed figures', () => {
  test('inside a filter are all that are about nothing else, and no other', () => {
    holds(
      fc.property(filters, (filter) => {
        const expected = dataset.observations.filter((each) => isInside(filter, each));
        expect(referencesOf(list(filter).inside).toSorted()).toEqual(
          expected.map(toReference).toSorted(),
        );
      }),
      RUNS,
    );
  });

  test('known only as a whole belong to indicators of which none is inside, with the reason', () => {
    holds(
      fc.property(filters, (filter) => {
        const verdicts = applyFilter(cube, filter);
        const { inside, whole } = listFigures(cube, filter, verdicts);
        const expected = [...verdicts.values()].flatMap((verdict) =>
          verdict.kind === 'whole' ? verdict.observations : [],
        );
        expect(referencesOf(whole).toSorted()).toEqual(expected.map(toReference).toSorted());
        const published = new Set(inside.map(({ indicator }) => indicator.id));
        for (const figure of whole) {
          expect(published.has(figure.indicator.id)).toBe(false);
          expect(isInside(filter, figure.observation)).toBe(false);
          expect(figure.whole?.by.length).toBeGreaterThan(0);
          expect(figure.whole?.observations).toEqual([figure.observation]);
        }
      }),
      RUNS,
    );
  });

  test('and those left out are all figures, each once', () => {
    holds(
      fc.property(filters, (filter) => {
        const { inside, whole, outside } = list(filter);
        expect(inside.length + whole.length + outside).toBe(dataset.observations.length);
        const references = referencesOf([...inside, ...whole]);
        expect(new Set(references).size).toBe(references.length);
      }),
      RUNS,
    );
  });

  test('stand in the order of the report, all of the latest year before history, totals before parts', () => {
    const { inside } = list(NO_FILTER);
    const order = dataset.indicators.map(({ id }) => id);
    const latest = Math.max(...inside.map(({ year }) => year));
    inside.forEach((figure, index) => {
      const before = inside[index - 1];
      if (!before) return;
      if (before.year === latest && figure.year !== latest) return;
      expect(figure.year === latest).toBe(before.year === latest);
      const [at, next] = [before, figure].map(({ indicator }) => order.indexOf(indicator.id));
      expect(at).toBeLessThanOrEqual(next ?? -1);
      if (at !== next) return;
      expect(before.year).toBeGreaterThanOrEqual(figure.year);
      if (before.year !== figure.year) return;
      expect(Object.keys(before.observation.codes).length).toBeLessThanOrEqual(
        Object.keys(figure.observation.codes).length,
      );
    });
  });

  test('of one right in one year are its published parts', () => {
    const filter = setYears(setClause(NO_FILTER, 'right', ['trademark']), 2024, 2024);
    const references = referencesOf(list(filter).inside);
    expect(references).toContain('court.civil1.received@2024;right=trademark');
    expect(references).not.toContain('court.civil1.received@2024');
    expect(references).not.toContain('court.civil1.received@2023;right=trademark');
  });
});
