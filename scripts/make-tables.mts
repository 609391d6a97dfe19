import { createHash } from 'node:crypto';
import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Dataset } from '../src/domain/dataset';
import { type Observation, toReference } from '../src/domain/observation';
import {
  type ColumnType,
  type ObservationColumn,
  observationColumns,
} from '../src/take-away/csv/observation-columns';
import { writeCsv } from '../src/take-away/csv/write-csv';
import { readDatasetBelow } from './read-dataset.mts';

/** A file that is made of the records; `path` lies below the data folder. */
export interface Table {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The tables of a package, and how its descriptor names them. */
export interface Tables {
  readonly files: readonly Table[];
  readonly resources: readonly Readonly<Record<string, unknown>>[];
}

const NAME = 'all-observations';
const TABLE_SCHEMA = `schema/${NAME}.json`;
const TITLE = 'All observations, a row each';

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  decimal: 'number',
  boolean: 'boolean',
  json: 'array',
};

/** The columns as a Table Schema (Frictionless), names and meanings in both languages. */
export const toTableSchema = (columns: readonly ObservationColumn[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  title: TITLE,
  fields: columns.map(({ id, name, meaning, type }) => ({
    name: id,
    type: FIELD_TYPES[type],
    title: name.en,
    description: meaning.en,
    titles: name,
    descriptions: meaning,
    ...(id === 'reference' && { constraints: { required: true, unique: true } }),
  })),
  primaryKey: ['reference'],
  missingValues: [''],
});

/** The observations of a dataset in the order of the report, the years of an indicator one after the other. */
export const inOrder = ({ indicators, observationsOf }: Dataset): readonly Observation[] =>
  indicators.flatMap(({ id }) =>
    (observationsOf.get(id) ?? []).toSorted((a, b) => {
      const [first, second] = [`${a.time} ${toReference(a)}`, `${b.time} ${toReference(b)}`];
      return first < second ? -1 : 1;
    }),
  );

const toParquetColumn = (
  { id, type, read }: ObservationColumn,
  observations: readonly Observation[],
): readonly ColumnSource[] => {
  const texts = observations.map((each) => read(each) ?? null);
  const as = (
    name: string,
    basic: BasicType,
    toValue: (text: string) => unknown,
  ): ColumnSource => ({
    name,
    type: basic,
    data: texts.map((text) => (text === null ? null : toValue(text))),
  });
  const text = (name: string) => as(name, 'STRING', (each) => each);
  if (type === 'integer') return [as(id, 'INT32', Number)];
  if (type === 'boolean') return [as(id, 'BOOLEAN', (each) => each === 'true')];
  // The nearest double computes; the text beside it is exact.
  if (type === 'decimal') return [as(id, 'DOUBLE', Number), text(`${id}_text`)];
  return [text(id)];
};

/** All observations as Parquet: texts, INT32 years, BOOLEAN marks; a decimal is a DOUBLE and, as `…_text`, its exact digits. */
export const toParquet = (
  columns: readonly ObservationColumn[],
  observations: readonly Observation[],
): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.flatMap((column) => toParquetColumn(column, observations)),
      rowGroupSize: observations.length,
      createdBy: 'ip-observatory',
    }),
  );

const describe = (
  name: string,
  path: string,
  content: string | Uint8Array,
  more: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  name,
  title: TITLE,
  type: 'table',
  path,
  ...more,
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
});

/** Makes the tables of the package in a folder: all observations as CSV and as Parquet, with the schema of their columns. */
export const makeTables = (folder: string): Tables => {
  const dataset = readDatasetBelow(folder);
  const columns = observationColumns(dataset);
  const observations = inOrder(dataset);
  const csv = writeCsv([
    columns.map(({ id }) => id),
    ...observations.map((each) => columns.map(({ read }) => read(each))),
  ]);
  const parquet = toParquet(columns, observations);
  const [csvPath, parquetPath] = [`${NAME}.csv`, `${NAME}.parquet`];
  return {
    files: [
      { path: csvPath, content: csv },
      { path: parquetPath, content: parquet },
      { path: TABLE_SCHEMA, content: `${JSON.stringify(toTableSchema(columns), null, 2)}\n` },
    ],
    resources: [
      describe(NAME, csvPath, csv, {
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: TABLE_SCHEMA,
      }),
      describe(`${NAME}-parquet`, parquetPath, parquet, {
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
      }),
    ],
  };
};
