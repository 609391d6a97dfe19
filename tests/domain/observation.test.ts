import { expect, test } from 'vitest';
import { hasCodesOf, toReference } from '../../src/domain/observation';
import { readDataset } from '../support/read-data';

test('a reference sorts the dimensions', () => {
  const codes = { right: 'PT', agency: 'SPC' };
  expect(toReference({ indicator: 'a', time: '2024', codes })).toBe('a@2024;agency=SPC;right=PT');
  expect(toReference({ indicator: 'a', time: '2024', codes: {} })).toBe('a@2024');
});

test('every observation of the data has a reference of its own', () => {
  const { observations } = readDataset();
  expect(observations.length).toBeGreaterThan(0);
  expect(new Set(observations.map(toReference)).size).toBe(observations.length);
});

test('a part has every code of the whole or one within it', () => {
  const isWithin = (_: string, code: string, ancestor: string) => code.startsWith(ancestor);
  const has = (part: Record<string, string>, whole: Record<string, string>) =>
    hasCodesOf({ codes: part }, { codes: whole }, isWithin);
  expect(has({ a: 'xy', b: 'z' }, { a: 'x' })).toBe(true);
  expect(has({}, {})).toBe(true);
  expect(has({ a: 'x' }, { a: 'xy' })).toBe(false);
  expect(has({ a: 'x' }, { a: 'x', b: 'z' })).toBe(false);
});
