import { expect, test } from 'vitest';
import { toSdmx } from '../../../src/take-away/data/to-sdmx';
import { parseCsv } from '../../support/parse-csv';
import { readDataPackage, readDataset } from '../../support/read-data';

const dataset = readDataset();
const text = toSdmx(dataset, readDataPackage(), dataset.observations);
const [head = [], ...rows] = parseCsv(text);
const column = (name: string) => rows.map((cells) => cells[head.indexOf(name)]);

test('SDMX-CSV begins with the structure, its id and the action, without a byte order mark', () => {
  expect(head.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
  expect(new Set(column('STRUCTURE'))).toEqual(new Set(['dataflow']));
  expect(new Set(column('STRUCTURE_ID'))).toEqual(
    new Set([`IPO:IP_OBSERVATORY(${readDataPackage().version})`]),
  );
  for (const name of head) expect(name).toMatch(/^[A-Z][A-Z_]*$/);
});

test('every figure has a key of its own, made of codes that SDMX takes', () => {
  const from = head.indexOf('INDICATOR');
  const to = head.indexOf('TIME_PERIOD');
  const keys = rows.map((cells) => cells.slice(from, to + 1));
  for (const code of keys.flatMap((key) => key.slice(0, -1))) expect(code).toMatch(/^[\w@$-]+$/);
  expect(new Set(keys.map((key) => key.join('.'))).size).toBe(dataset.observations.length);
  expect(
    column('TIME_PERIOD').filter((time) => !/^\d{4}(?:-01-01\/P\dY)?$/.test(time ?? '')),
  ).toEqual([]);
});

test('values, units, status and printed tokens are those of the data', () => {
  expect(column('OBS_VALUE')).toEqual(dataset.observations.map(({ value }) => value));
  expect(column('OBS_STATUS')).toEqual(dataset.observations.map(({ status }) => status));
  expect(column('UNIT_MEASURE')).toEqual(
    dataset.observations.map(({ indicator }) => dataset.indicatorById.get(indicator)?.unit),
  );
  expect(column('PRINTED')).toEqual(
    dataset.observations.map(({ printed, status }) => (status === 'E' ? '' : printed)),
  );
});

test('a total says so in every dimension, two years are a period', () => {
  const [first] = dataset.observations;
  if (!first) throw new Error('no figure');
  const written = toSdmx(dataset, readDataPackage(), [{ ...first, time: '2023-2024', codes: {} }]);
  const [, row = []] = parseCsv(written);
  expect(row[head.indexOf('RIGHT')]).toBe('_T');
  expect(row[head.indexOf('TIME_PERIOD')]).toBe('2023-01-01/P2Y');
});
