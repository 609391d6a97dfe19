import { expect, test } from 'vitest';
import { fitSmall } from '../../../src/exhibits/series/still-fit';

const named = (count: number, name: string) => Array.from({ length: count }, () => [name]);

const SLIDE = { width: 1160, unit: 20 };

test('without a place all charts stand in the columns that look best', () => {
  expect(fitSmall(named(4, 'A'), 'lines', undefined)).toEqual({ columns: 2, rows: 2, shown: 4 });
  expect(fitSmall(named(8, 'A'), 'lines', undefined)).toEqual({ columns: 4, rows: 2, shown: 8 });
});

test('a grid with rows of 160 px under the names is taken before one with fewer charts', () => {
  expect(fitSmall(named(4, 'A'), 'lines', { ...SLIDE, height: 385 }).columns).toBe(2);
  expect(fitSmall(named(3, 'A'), 'lines', { ...SLIDE, height: 190 })).toEqual({
    columns: 3,
    rows: 1,
    shown: 3,
  });
  expect(fitSmall(named(8, 'A'), 'bars', { ...SLIDE, height: 400 }).shown).toBe(8);
});

test('where no grid holds all, as many are shown as can be read, and never none', () => {
  expect(fitSmall(named(9, 'A'), 'lines', { ...SLIDE, height: 380 }).shown).toBe(6);
  expect(fitSmall(named(9, 'A'), 'lines', { ...SLIDE, height: 360 }).shown).toBe(3);
  expect(fitSmall(named(9, 'A'), 'lines', { width: 100, height: 20, unit: 20 }).shown).toBe(1);
});

test('names that break into more lines leave room for fewer rows', () => {
  const long = 'Batches of suspected infringing goods seized by the customs';
  expect(fitSmall(named(6, long), 'lines', { ...SLIDE, height: 380 }).shown).toBe(3);
  expect(fitSmall(named(6, long), 'lines', { ...SLIDE, height: 460 }).shown).toBe(6);
});
