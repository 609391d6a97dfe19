import { describe, expect, test } from 'vitest';
import { applyFilter, toCube } from '../../../src/crossfilter/apply-filter';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { listFigures } from '../../../src/crossfilter/list-figures';
import { type ObservationRow, toObservationRows } from '../../../src/exhibits/list/observation-row';
import { observationSorts } from '../../../src/exhibits/list/list-orders';
import { COLUMNS } from '../../../src/exhibits/list/table-columns';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { toUnits } from '../../support/exact-decimal';
import { readDataset } from '../../support/read-data';

setUpI18n('en');
const dataset = readDataset();
const cube = toCube(dataset);
const { inside } = listFigures(cube, NO_FILTER, applyFilter(cube, NO_FILTER));
const rows = toObservationRows(dataset, inside, 'en');
const sorts = observationSorts(dataset, 'en');

const sorted = (column: (typeof COLUMNS)[number]) => rows.toSorted(sorts[column]);

const eachPair = (
  list: readonly ObservationRow[],
  check: (a: ObservationRow, b: ObservationRow) => void,
) =>
  list.forEach((row, index) => {
    const before = list[index - 1];
    if (before) check(before, row);
  });

describe('rows sort', () => {
  test('by value in exact decimals', () => {
    eachPair(sorted('value'), (a, b) => {
      expect(toUnits(a.observation.value) <= toUnits(b.observation.value)).toBe(true);
    });
  });

  test('by unit, so that the figures of a unit stand together', () => {
    const units = sorted('unit').map(({ indicator }) => indicator.unit);
    const runs = units.filter((unit, index) => unit !== units[index - 1]);
    expect(runs).toHaveLength(new Set(units).size);
  });

  test('by system and by right in the order of their codelists', () => {
    for (const column of ['system', 'right'] as const) {
      const order = [...(dataset.trees.get(column)?.byId.keys() ?? [])];
      const codeOf = (row: ObservationRow) =>
        column === 'system' ? row.indicator.system : (row.rights[0] ?? '');
      eachPair(sorted(column), (a, b) => {
        expect(order.indexOf(codeOf(a))).toBeLessThanOrEqual(order.indexOf(codeOf(b)));
      });
    }
  });

  test('by document and place: section 2 before section 10', () => {
    const place = (section: string): ObservationRow => {
      const [row] = rows;
      if (!row) throw new Error('no rows');
      const { observation } = row;
      return {
        ...row,
        observation: { ...observation, source: { ...observation.source, section } },
      };
    };
    expect(sorts.place(place('2.4'), place('10.1'))).toBeLessThan(0);
    expect(sorts.place(place('2.4'), place('2.4'))).toBe(0);
  });

  test.each(COLUMNS)('by %s in an order without contradiction', (column) => {
    const sample = rows.filter((_, index) => index % 97 === 0);
    for (const a of sample) {
      for (const b of sample) {
        expect(Math.sign(sorts[column](a, b)) + Math.sign(sorts[column](b, a))).toBe(0);
      }
    }
  });
});
