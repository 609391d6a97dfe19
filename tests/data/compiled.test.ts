import { expect, test } from 'vitest';
import { compilePackage } from '../../src/data/compile-package';
import { completeCompiled, readCompiled } from '../../src/data/compiled';
import { toObservation } from '../../src/data/to-observation';
import { readDataPackage, readDataText, readRecords } from '../support/read-data';

const read = (path: string): unknown => JSON.parse(readDataText(path) ?? '');
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const KINDS = ['codelists', 'indicators', 'sources', 'campaigns', 'breaks'] as const;

test('the compiled package has every record of the files of figures, letter by letter', () => {
  const { first, rest } = written(compilePackage(readDataPackage(), read));
  const files = readCompiled(first);
  completeCompiled(first.files, files, rest);
  const of = (kind: keyof typeof first.files) =>
    (first.files[kind] ?? []).flatMap(([path]) => files.get(path) ?? []);
  for (const kind of KINDS) expect(of(kind)).toStrictEqual(readRecords(kind));
  expect(of('observations')).toStrictEqual(readRecords('observations').map(toObservation));
});

test('a record is the same object before and after it is complete', () => {
  const { first, rest } = written(compilePackage(readDataPackage(), read));
  const files = readCompiled(first);
  const before = [...files.values()].flat();
  const [indicator] = files.get('indicators.json') ?? [];
  expect(indicator).not.toHaveProperty('definition');
  completeCompiled(first.files, files, rest);
  expect([...files.values()].flat().every((record, index) => record === before[index])).toBe(true);
  expect(indicator).toHaveProperty('definition.zh');
});

test('a file against its schema is not compiled', () => {
  expect(() =>
    compilePackage(readDataPackage(), (path) =>
      path === 'breaks.json' ? [{ indicator: 7 }] : read(path),
    ),
  ).toThrow('breaks.json');
});
