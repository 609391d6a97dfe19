import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../../src/crossfilter/apply-filter';
import {
  type Filter,
  FILTER_DIMENSIONS,
  NO_FILTER,
  setClause,
  setYears,
} from '../../src/crossfilter/filter';
import { treeOf } from '../../src/domain/dataset';
import { type Observation, toReference } from '../../src/domain/observation';
import { arbitraryPick, arbitraryPicks, codesIn, toFilter } from '../support/arbitrary-filter';
import { containsClause, isInYears } from '../support/filter-scope';
import { holds } from '../support/holds';
import {
  dataset,
  cube,
  filters,
  judge,
  filteredBy,
  shownBy,
  shown,
  misses,
} from '../support/judge-filter';

const RUNS = 60;

describe('a verdict', () => {
  test('is given once to every indicator with figures, and to no other', () => {
    const published = new Set(dataset.observations.map((each) => each.indicator));
    expect(published.size).toBeGreaterThan(200);
    holds(
      fc.property(filters, (filter) => {
        const ids = judge(filter).map(([id]) => id);
        expect(ids).toHaveLength(published.size);
        expect(new Set(ids).size).toBe(published.size);
        expect(ids.filter((id) => !published.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('shows figures of its own indicator, at least one, or none where it is outside', () => {
    holds(
      fc.property(filters, (filter) => {
        const faults = judge(filter).filter(
          ([id, verdict]) =>
            shownBy(verdict).some((each) => each.indicator !== id) ||
            (shownBy(verdict).length === 0) !== (verdict.kind === 'outside'),
        );
        expect(faults).toEqual([]);
      }),
      RUNS,
    );
  });

  test('does not depend on the order of clauses and codes', () => {
    const shuffles = arbitraryPicks(dataset).chain((picks) =>
      fc.tuple(
        fc.constant(toFilter(picks)),
        fc.shuffledSubarray([...picks], { minLength: picks.length }).map(
          (order): Filter => ({
            clauses: order.map(([dimension, codes]) => ({
              dimension,
              codes: [...new Set(codes)].toReversed(),
            })),
          }),
        ),
      ),
    );
    const sorted = (filter: Filter) =>
      judge(filter).map(([id, verdict]) => {
        const named =
          verdict.kind === 'filtered'
            ? verdict.missing.map(({ dimension, code }) => `${dimension}=${code}`)
            : verdict.by;
        const figures = shownBy(verdict).map(toReference);
        return JSON.stringify([
          id,
          verdict.kind,
          figures,
          [...named].toSorted((a, b) => (a < b ? -1 : 1)),
        ]);
      });
    holds(
      fc.property(shuffles, ([filter, shuffled]) => {
        const expected = sorted(filter);
        const changed = sorted(shuffled).filter((each, index) => each !== expected[index]);
        expect(changed).toEqual([]);
      }),
      30,
    );
  });

  test('of no filter is always filtered, also after clauses were set and removed', () => {
    const unfiltered = applyFilter(cube, NO_FILTER);
    expect([...unfiltered.values()].every(({ kind }) => kind === 'filtered')).toBe(true);
    holds(
      fc.property(filters, (filter) => {
        const cleared = FILTER_DIMENSIONS.reduce<Filter>(
          (before, dimension) => setClause(before, dimension, []),
          setYears(filter, undefined, undefined),
        );
        expect(applyFilter(cube, cleared)).toEqual(unfiltered);
      }),
      10,
    );
  });
});

describe('filtered', () => {
  test('figures all lie inside every clause and the years', () => {
    holds(
      fc.property(filters, (filter) => {
        const faults = shown(filter, 'filtered').filter(
          ({ figure }) =>
            !isInYears(figure, filter) || filter.clauses.some((clause) => misses(figure, clause)),
        );
        expect(faults).toEqual([]);
      }),
      RUNS,
    );
  });

  test('leaves out no indicator that has such a figure', () => {
    holds(
      fc.property(filters, (filter) => {
        const inside = dataset.observations.filter(
          (each) =>
            isInYears(each, filter) && !filter.clauses.some((clause) => misses(each, clause)),
        );
        const expected = new Set(inside.map((each) => each.indicator));
        expect([...filteredBy(filter)].toSorted().join()).toBe([...expected].toSorted().join());
      }),
      RUNS,
    );
  });

  test('never shows a total beside one of its parts', () => {
    holds(
      fc.property(filters, (filter) => {
        const references = shown(filter, 'filtered').map(({ figure }) => toReference(figure));
        const parts = references.filter((each) => references.includes(each.replace(/;.*/, '')));
        expect(parts.filter((each) => each.includes(';'))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('by a code implies filtered by a code above it', () => {
    const steps = FILTER_DIMENSIONS.flatMap((dimension) =>
      codesIn(dataset, dimension).flatMap((code) =>
        treeOf(dataset, dimension)
          .lineage(code)
          .slice(1)
          .map((ancestor) => ({ dimension, code, ancestor })),
      ),
    );
    expect(steps).toContainEqual({ dimension: 'right', code: 'invention', ancestor: 'patent' });
    holds(
      fc.property(filters, fc.constantFrom(...steps), (filter, { dimension, code, ancestor }) => {
        const above = filteredBy(setClause(filter, dimension, [ancestor]));
        const below = filteredBy(setClause(filter, dimension, [code]));
        expect([...below].filter((id) => !above.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('grows with every further code and shrinks with every further clause', () => {
    holds(
      fc.property(arbitraryPicks(dataset), arbitraryPick(dataset), (picks, [dimension, codes]) => {
        const others = toFilter(picks.filter(([each]) => each !== dimension));
        const one = filteredBy(setClause(others, dimension, codes.slice(0, 1)));
        const all = filteredBy(setClause(others, dimension, codes));
        const none = filteredBy(others);
        expect([...one].filter((id) => !all.has(id))).toEqual([]);
        expect([...all].filter((id) => !none.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('whole', () => {
  test('shows only figures that contain the filter, wider in the named dimensions', () => {
    holds(
      fc.property(filters, (filter) => {
        const faults = shown(filter, 'whole').filter(({ figure, verdict }) => {
          const wider = filter.clauses.filter((clause) => misses(figure, clause));
          return (
            !isInYears(figure, filter) ||
            wider.length === 0 ||
            verdict.kind !== 'whole' ||
            wider.some(({ dimension }) => !verdict.by.includes(dimension)) ||
            wider.some((clause) => !containsClause(dataset, figure, clause))
          );
        });
        expect(faults).toEqual([]);
      }),
      RUNS,
    );
  });

  test('shows a part only where that is closer to the filter than every figure around it', () => {
    /** What of a figure's codes says how close it is to the clauses. */
    const closeness = (figure: Observation, { clauses }: Filter) =>
      JSON.stringify(
        clauses.map((clause) => [
          misses(figure, clause),
          clause.dimension === 'right' && [
            figure.codes.right,
            figure.codes.offence,
            figure.codes.campaign,
          ],
        ]),
      );
    const around = (figure: Observation) =>
      (dataset.observationsOf.get(figure.indicator) ?? []).filter(
        (each) =>
          each !== figure &&
          each.time === figure.time &&
          Object.entries(each.codes).every(([key, code]) => figure.codes[key] === code),
      );
    holds(
      fc.property(filters, (filter) => {
        const faults = shown(filter, 'whole').filter(({ figure }) =>
          around(figure).some((each) => closeness(each, filter) === closeness(figure, filter)),
        );
        expect(faults).toEqual([]);
      }),
      RUNS,
    );
  });
});

test('one selected code never shows for the whole figures that stop before the latest that contains it', () => {
  const last = (figures: readonly Observation[]) =>
    figures
      .map(({ time }) => time)
      .toSorted()
      .at(-1);
  const each = FILTER_DIMENSIONS.flatMap((dimension) =>
    codesIn(dataset, dimension).map((code) => setClause(NO_FILTER, dimension, [code])),
  );
  const faults = each.flatMap((filter) =>
    judge(filter).flatMap(([id, verdict]) => {
      const containing = (dataset.observationsOf.get(id) ?? []).filter((figure) =>
        filter.clauses.every((clause) => containsClause(dataset, figure, clause)),
      );
      const stops = verdict.kind === 'whole' && last(verdict.observations) !== last(containing);
      return stops ? [[filter.clauses, id]] : [];
    }),
  );
  expect(faults).toEqual([]);
});
