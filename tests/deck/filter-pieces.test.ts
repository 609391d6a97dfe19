import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setYears } from '../../src/crossfilter/filter';
import { isFilterPiece, readFilterPiece, writeFilter } from '../../src/deck/filter-pieces';
import { shortNames } from '../../src/deck/short-names';
import { FILTER_PIECE } from '../../src/url/filter-piece';
import { readVocabulary } from '../support/read-vocabulary';

const names = shortNames(readVocabulary());
const { first, last } = names.years;
const read = (...pieces: readonly string[]) => {
  const dropped: string[] = [];
  const drop = (value: string) => void dropped.push(value);
  let filter: Filter | undefined;
  for (const piece of pieces) filter = readFilterPiece(filter, piece, names, drop);
  return { filter, dropped };
};

test('every filter is read as it was written', () => {
  for (const filter of FILTER_PIECE.examples(names)) {
    const pieces = writeFilter(filter, names);
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieces.every(isFilterPiece)).toBe(true);
    const again = read(...pieces);
    expect(again.dropped).toEqual([]);
    expect(again.filter && FILTER_PIECE.isEqual(again.filter, filter)).toBe(true);
  }
});

test('no filter at all is a piece of its own', () => {
  expect(writeFilter(NO_FILTER, names)).toEqual(['N']);
  expect(read('N').filter).toEqual(NO_FILTER);
});

test.each(['Y-', `Y${last}-${first}`, `Y${first - 1}-`, `Y-${last + 1}`, 'Yx', `Y${first}`])(
  '%s is reported and changes nothing',
  (piece) => {
    expect(read(piece)).toEqual({ filter: undefined, dropped: [piece] });
  },
);

test('one year, and years that are open at an end, are read', () => {
  expect(read(`Y${first}-${first}`).filter).toEqual(setYears(NO_FILTER, first, first));
  expect(read(`Y${last}-`).filter).toEqual(setYears(NO_FILTER, last, undefined));
  expect(read(`Y-${first}`).filter).toEqual(setYears(NO_FILTER, undefined, first));
});

test('a piece of anything else is none of a filter', () => {
  expect(['', 'x', 'Z', 's'].some(isFilterPiece)).toBe(false);
});
