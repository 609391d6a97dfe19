import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCube } from '../../src/crossfilter/apply-filter';
import { countCoverage, toCell } from '../../src/crossfilter/count-coverage';
import { NO_FILTER, setClause, setYears } from '../../src/crossfilter/filter';
import { toDataset } from '../../src/domain/dataset';
import { arbitraryCode, arbitraryFilter } from '../support/arbitrary-filter';
import { buildDataset, buildObservation } from '../support/build-dataset';
import { isInsideClause, isInYears } from '../support/filter-scope';
import { holds } from '../support/holds';
import { readDataset } from '../support/read-data';

const placedIn = (dataset = buildDataset()) => [...toCube(dataset).placed.values()].flat();

describe('coverage', () => {
  const dataset = buildDataset();
  const cells = countCoverage(placedIn(dataset), NO_FILTER);
  const count = (system: string, right: string) => cells.get(toCell(system, right)) ?? 0;

  test('counts the figures about a system and a right', () => {
    expect(count('courts', 'copyright')).toBe(2);
    expect(count('courts', 'trademark')).toBe(5);
    expect(count('registration', 'invention')).toBe(3);
    expect(count('registration', 'trademark')).toBe(0);
  });

  test('counts a figure about a part in the codes above it too', () => {
    expect(count('registration', 'patent')).toBe(3);
    expect(count('judicial', 'copyright')).toBe(3);
  });

  test("counts a campaign's figure in each of its rights", () => {
    expect([
      count('market', 'patent'),
      count('market', 'trademark'),
      count('market', 'all'),
    ]).toEqual([1, 1, 0]);
  });

  test('does not count a computed figure, which no report prints', () => {
    const computed = buildObservation('civil', '3', 'right=copyright', {
      time: '2023',
      status: 'E',
      derivation: { zh: '推算', en: 'computed' },
    });
    const more = countCoverage(
      placedIn(toDataset({ ...dataset, observations: [...dataset.observations, computed] })),
      NO_FILTER,
    );
    expect(more).toEqual(cells);
  });

  test('follows the years', () => {
    const before = countCoverage(placedIn(), setYears(NO_FILTER, 2023, 2023));
    expect(before.get(toCell('courts', 'patent'))).toBe(1);
    expect(before.has(toCell('customs', 'all'))).toBe(false);
  });
});

describe('on the real data', () => {
  const dataset = readDataset();
  const placed = placedIn(dataset);
  const filters = arbitraryFilter(dataset);
  const cells = fc.tuple(arbitraryCode(dataset, 'system'), arbitraryCode(dataset, 'right'));

  test('a cell is not narrowed by the clauses that the panel issues', () => {
    holds(
      fc.property(filters, cells, (filter, [system, right]) => {
        const clicked = setClause(setClause(filter, 'system', [system]), 'right', [right]);
        const cleared = setClause(setClause(filter, 'system', []), 'right', []);
        expect([...countCoverage(placed, clicked)]).toEqual([...countCoverage(placed, cleared)]);
      }),
      40,
    );
  });

  test('a cell counts the printed figures that a click on it would leave', () => {
    const single = placed.filter((each) => each.at.right.lineages.length === 1);
    holds(
      fc.property(filters, cells, (filter, [system, right]) => {
        const clicked = setClause(setClause(filter, 'system', [system]), 'right', [right]);
        const left = single.filter(
          ({ observation }) =>
            observation.status !== 'E' &&
            isInYears(observation, clicked) &&
            clicked.clauses.every((clause) => isInsideClause(dataset, observation, clause)),
        );
        expect(countCoverage(single, filter).get(toCell(system, right)) ?? 0).toBe(left.length);
      }),
      40,
    );
  });
});
