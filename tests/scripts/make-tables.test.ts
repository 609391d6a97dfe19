import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { inOrder, makeTables, toParquet } from '../../scripts/make-tables.mts';
import { observationColumns } from '../../src/take-away/csv/observation-columns';
import { parseCsv } from '../support/parse-csv';
import { DATA_FOLDER, readDataset } from '../support/read-data';

const dataset = readDataset();
const columns = observationColumns(dataset);
const observations = inOrder(dataset);
const { files, resources } = makeTables(DATA_FOLDER);

const contentOf = (path: string): string | Uint8Array => {
  const found = files.find((each) => each.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found.content;
};
const csv = parseCsv(String(contentOf('all-observations.csv')).slice(1));
const parquetOf = (content: string | Uint8Array): ArrayBuffer =>
  Uint8Array.from(Buffer.from(content)).buffer;
const parquet = parquetOf(contentOf('all-observations.parquet'));

test('every observation is a row once, in the order of the report', () => {
  expect(observations.length).toBe(dataset.observations.length);
  expect(new Set(observations)).toEqual(new Set(dataset.observations));
  const years = observations
    .filter(({ indicator }) => indicator === 'satisfaction.score')
    .map(({ time }) => time);
  expect(years).toEqual(years.toSorted());
});

describe('the CSV', () => {
  test('says of every figure what the columns read, letter by letter', () => {
    const [heading, ...rows] = csv;
    expect(heading).toEqual(columns.map(({ id }) => id));
    const expected = observations.map((each) => columns.map(({ read }) => read(each) ?? ''));
    expect(rows).toEqual(expected);
  });
});

describe('the Parquet file', () => {
  test('has years as whole numbers, decimals as numbers with their exact text, the rest as text', () => {
    const typeOf = new Map(
      parquetSchema(parquetMetadata(parquet)).children.map(({ element }) => [
        element.name,
        [element.type, element.converted_type].filter(Boolean).join(' '),
      ]),
    );
    expect([...typeOf.keys()]).toEqual(
      columns.flatMap(({ id, type }) => (type === 'decimal' ? [id, `${id}_text`] : [id])),
    );
    expect(typeOf.get('year')).toBe('INT32');
    expect(typeOf.get('paragraph')).toBe('INT32');
    expect(typeOf.get('value')).toBe('DOUBLE');
    expect(typeOf.get('value_text')).toBe('BYTE_ARRAY UTF8');
    expect(typeOf.get('computed')).toBe('BOOLEAN');
    expect(typeOf.get('right_zh')).toBe('BYTE_ARRAY UTF8');
  });

  test('read back says of every figure the same as the data', async () => {
    const rows = await parquetReadObjects({ file: parquet });
    expect(rows.length).toBe(observations.length);
    const expected = observations.map((each) =>
      Object.fromEntries(
        columns.flatMap(({ id, type, read }): [string, unknown][] => {
          const text = read(each) ?? null;
          if (type === 'decimal')
            return [
              [id, text && Number(text)],
              [`${id}_text`, text],
            ];
          if (type === 'integer') return [[id, text && Number(text)]];
          return [[id, type === 'boolean' ? text === 'true' : text]];
        }),
      ),
    );
    expect(rows).toEqual(expected);
  });

  test('has numbers that are the decimals: 82.36 is 82.36', async () => {
    const rows = await parquetReadObjects({ file: parquet, columns: ['value', 'value_text'] });
    const texts = rows.map(({ value_text }) => String(value_text));
    expect(texts).toContain('82.36');
    const withoutZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
    expect(rows.map(({ value }) => String(value))).toEqual(texts.map(withoutZeros));
  });

  test('keeps a missing text apart from an empty one, and hostile texts as they are', async () => {
    const [first] = observations;
    if (!first) throw new Error('no figure');
    const hostile = { ...first, printed: '=1+1"\u0000,\r\n', note: undefined };
    const file = parquetOf(toParquet(columns, [hostile]));
    const [row] = await parquetReadObjects({ file });
    expect(row).toMatchObject({ printed: hostile.printed, note_zh: null });
  });
});

test('the descriptor names both with size and hash', () => {
  expect(resources.map(({ path }) => path)).toEqual([
    'all-observations.csv',
    'all-observations.parquet',
  ]);
  for (const { path, bytes } of resources)
    expect(Buffer.byteLength(contentOf(String(path)))).toBe(bytes);
});
