import { expect, test } from 'vitest';
import { RELATIONS } from '../../src/columns/weigh-places';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { placeObservations } from '../../src/crossfilter/place-observations';
import { relateToCodes } from '../../src/crossfilter/relate-to-filter';
import { toConditions, toPlaces } from '../../src/crossfilter/to-places';
import { buildDataset } from '../support/build-dataset';

const placed = placeObservations(buildDataset());
const places = toPlaces(placed);
const relationsTo = (...codes: readonly string[]) =>
  toConditions(places, setClause(NO_FILTER, 'right', codes))[0]?.relationOf;

test('observations have the same place where they have the same coordinates, and only there', () => {
  for (const [row, { at }] of placed.entries()) {
    const same = placed.findIndex(
      (each) => JSON.stringify(Object.values(each.at)) === JSON.stringify(Object.values(at)),
    );
    expect(places.placeOf[row]).toBe(places.placeOf[same]);
  }
  expect(new Set(placed.map(({ at }) => at)).size).toBe(places.coordinateOf[0]?.length);
});

test('a clause asks each coordinate of its dimension once', () => {
  const relations = relationsTo('patent', 'copyright');
  const asked = (places.coordinates[1] ?? []).map(
    (coordinate) => RELATIONS[relateToCodes(coordinate, ['copyright', 'patent'])],
  );
  expect([...(relations ?? [])]).toEqual(asked);
  expect(new Set(asked).size).toBe(3);
  expect(relationsTo('copyright', 'patent')).toBe(relations);
});

test('the relations of the last 64 clauses are remembered', () => {
  const made = Array.from({ length: 80 }, (_, number) => relationsTo(`code-${number}`));
  const kept = made
    .toReversed()
    .findIndex((each, back) => relationsTo(`code-${79 - back}`) !== each);
  expect(kept).toBe(64);
});
