import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRecords } from '../../../src/data/check/format-records';
import { holds } from '../../support/holds';
import { readDataPackage, readDataText } from '../../support/read-data';

test('one record a line, sorted by id or by indicator, time and codes', () => {
  expect(formatRecords([])).toBe('[\n\n]\n');
  expect(formatRecords([{ id: 'b' }, { id: 'a', x: [1] }])).toBe(
    '[\n{"id":"a","x":[1]},\n{"id":"b"}\n]\n',
  );
  const figures = [
    { indicator: 'b', time: '2024', value: '1' },
    { indicator: 'a', time: '2024', right: 'x', value: '1' },
    { indicator: 'a', time: '2024', party: 'x', right: 'a', value: '9' },
    { indicator: 'a', time: '2024', value: '3' },
    { indicator: 'a', time: '2023', value: '4' },
  ];
  const order = [4, 3, 2, 1, 0].map((index) => figures[index]);
  expect(JSON.parse(formatRecords(figures))).toEqual(order);
});

test('does not depend on the order in which records come', () => {
  const records = Array.from({ length: 9 }, (_, index) => ({ id: `record-${index}` }));
  holds(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(formatRecords(shuffled)).toBe(formatRecords(records));
    }),
  );
});

test('every file of the real data is in this form', () => {
  const other = readDataPackage().resources.filter(({ path }) => {
    const text = readDataText(path) ?? '';
    return formatRecords(JSON.parse(text)) !== text;
  });
  expect(other.map(({ path }) => path)).toEqual([]);
});
