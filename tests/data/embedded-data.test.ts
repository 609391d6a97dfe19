import { afterEach, expect, test } from 'vitest';
import { embedData } from '../../src/data/embedded-data';
import { DataError } from '../../src/data/data-error';
import { fetchPackage, fetchResource } from '../../src/data/fetch-resource';
import { readDataPackage, readDataText } from '../support/read-data';

afterEach(() => embedData(undefined));

const embed = (...files: readonly string[]): void =>
  embedData(
    JSON.stringify(
      Object.fromEntries(files.map((file) => [file, JSON.parse(readDataText(file) ?? '')])),
    ),
  );

test('files that came inside the page are read from there', async () => {
  embed('datapackage.json', 'codelists.json');
  await expect(fetchPackage()).resolves.toEqual({
    descriptor: readDataPackage(),
    compiled: undefined,
  });
  const codelists = await fetchResource('codelists.json', 'codelists');
  expect(codelists.map(({ id }) => id)).toContain('right');
});

test('a file that is not inside is missing, and a wrong one is named', async () => {
  embed('datapackage.json');
  await expect(fetchResource('codelists.json', 'codelists')).rejects.toThrow(
    new DataError('codelists.json', 'missing'),
  );
  embedData('{"codelists.json": [{"id": 1}]}');
  await expect(fetchResource('codelists.json', 'codelists')).rejects.toMatchObject({
    reason: 'invalid',
    file: 'codelists.json',
  });
});
