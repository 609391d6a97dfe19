import { describe, expect, test } from 'vitest';
import { makeTables } from '../../scripts/make-tables.mts';
import { checkDescriptor } from '../../src/data/check-file';
import { createValidator, packageFaults, tableSchemaFaults } from '../support/frictionless';
import { parseCsv } from '../support/parse-csv';
import { DATA_FOLDER, readDataPackage, readDataText } from '../support/read-data';

const readJson = (file: string): unknown => JSON.parse(readDataText(file) ?? '');
const descriptor = readJson('datapackage.json') as { readonly resources: readonly object[] };
const { files, resources } = makeTables(DATA_FOLDER);
const withTables = { ...descriptor, resources: [...descriptor.resources, ...resources] };
const textOf = (path: string): string =>
  String(files.find((each) => each.path === path)?.content ?? '');
const tableSchema = JSON.parse(textOf('schema/all-observations.json')) as {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly primaryKey: readonly string[];
};

describe('the descriptor, by the Data Package standard', () => {
  test('is valid, with the tables of the build and without', () => {
    expect(packageFaults(descriptor)).toEqual([]);
    expect(packageFaults(withTables)).toEqual([]);
  });

  test.each([
    ['a title in two languages', { title: { zh: '知识产权', en: 'IP' } }],
    ['no resources', { resources: [] }],
    ['a path that goes up', { resources: [{ name: 'a', path: '../a.json' }] }],
    ['a path that goes up within', { resources: [{ name: 'a', path: 'a/../../b.json' }] }],
    ['an absolute path', { resources: [{ name: 'a', path: '/a.json' }] }],
    ['no name', { resources: [{ path: 'a.json' }] }],
    ['a hash that is none', { resources: [{ name: 'a', path: 'a.json', hash: 'sha256:xyz' }] }],
    [
      'a name twice',
      {
        resources: [
          { name: 'a', path: 'a' },
          { name: 'a', path: 'b' },
        ],
      },
    ],
  ])('would not be with %s', (_, change) => {
    expect(packageFaults({ ...descriptor, ...change })).not.toEqual([]);
  });

  test('is read by the page, which leaves the tables out', () => {
    expect(checkDescriptor('datapackage.json', withTables)).toEqual(readDataPackage());
  });
});

describe('the schema of the table', () => {
  test('is valid', () => {
    expect(tableSchemaFaults(tableSchema)).toEqual([]);
    expect(
      tableSchemaFaults({ ...tableSchema, fields: [{ name: 'a', type: 'decimal' }] }),
    ).not.toEqual([]);
  });

  const [heading = [], ...rows] = parseCsv(textOf('all-observations.csv').slice(1));

  test('has the fields of the file in their order, and a key that no two rows share', () => {
    expect(heading).toEqual(tableSchema.fields.map(({ name }) => name));
    expect(tableSchema.primaryKey).toEqual(['reference']);
    const keys = rows.map((row) => row[heading.indexOf('reference')]);
    expect(new Set(keys).size).toBe(rows.length);
  });

  const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
    string: () => true,
    integer: (text) => /^-?\d+$/.test(text),
    number: (text) => /^-?\d+(?:\.\d+)?$/.test(text),
    boolean: (text) => text === 'true' || text === 'false',
    array: (text) => Array.isArray(JSON.parse(text)),
  };

  test('says of every cell what it is', () => {
    const faults = tableSchema.fields.flatMap(({ name, type }, at) =>
      rows
        .map((row) => row[at] ?? '')
        .filter((text) => text !== '' && !FORMS[type]?.(text))
        .map((text) => `${name}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the JSON schema of each file', () => {
  const cases = readDataPackage().resources.map(({ path, jsonSchema }) => ({ path, jsonSchema }));

  test.each(cases)(
    'holds for $path, and not for a record of another kind',
    ({ path, jsonSchema }) => {
      const validate = createValidator().compile(readJson(jsonSchema) as object);
      expect(validate(readJson(path)), JSON.stringify(validate.errors)).toBe(true);
      expect(validate([{ indicator: 7 }])).toBe(false);
    },
  );
});
