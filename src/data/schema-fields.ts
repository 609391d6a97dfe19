import * as v from 'valibot';
import { bilingual, decimal, id, isoDate, partialDate, reference, year } from './record-parts';
import { RECORD_SCHEMAS, type ResourceKind } from './record-schemas';

/** What stands in a field, in a word. */
export type FieldType =
  | 'text'
  | 'bilingual'
  | 'id'
  | 'decimal'
  | 'year'
  | 'day'
  | 'date'
  | 'reference'
  | 'number'
  | 'flag'
  | 'object';

/** One field of a resource: its `type`, or that of each member of a `list`, whether every record has it, and the words that it may hold where these are fixed. */
export interface SchemaField {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly type: FieldType;
  readonly list: boolean;
  readonly required: boolean;
  readonly options: readonly string[];
}

type Schema = v.GenericSchema;

interface Parts {
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly (string | Schema)[];
  readonly entries?: Readonly<Record<string, Schema>>;
}

// Each sort of schema keeps what it is made of under a name of its own.
const partsOf = (schema: Schema): Parts => schema as Parts;

const NAMED: readonly (readonly [Schema, FieldType])[] = [
  [bilingual, 'bilingual'],
  [id, 'id'],
  [decimal, 'decimal'],
  [year, 'year'],
  [isoDate, 'day'],
  [partialDate, 'date'],
  [reference, 'reference'],
];

const PLAIN: Readonly<Record<string, FieldType>> = {
  string: 'text',
  picklist: 'text',
  number: 'number',
  boolean: 'flag',
  literal: 'flag',
};

const withoutWrapper = (schema: Schema): Schema => {
  const { wrapped } = partsOf(schema);
  return wrapped ? withoutWrapper(wrapped) : schema;
};

const typeOf = (schema: Schema): FieldType =>
  NAMED.find(([named]) => named === schema)?.[1] ?? PLAIN[schema.type] ?? 'object';

const toField = (kind: ResourceKind, name: string, schema: Schema): SchemaField => {
  const inner = withoutWrapper(schema);
  const { item } = partsOf(inner);
  const own = withoutWrapper(item ?? inner);
  const { options = [] } = partsOf(own);
  return {
    kind,
    name,
    type: typeOf(own),
    list: item !== undefined,
    required: schema.type !== 'optional',
    options: options.filter((each) => typeof each === 'string'),
  };
};

/** The fields of a schema; of one that takes records of several shapes, those of any. */
const entriesOf = (schema: Schema): Readonly<Record<string, Schema>> => {
  const { entries, options = [] } = partsOf(schema);
  return (
    entries ??
    Object.assign(
      {},
      ...options.map((each) => (typeof each === 'string' ? {} : entriesOf(each))).toReversed(),
    )
  );
};

/** Every field of every resource, as the schemas have them. */
export const SCHEMA_FIELDS: readonly SchemaField[] = (
  Object.entries(RECORD_SCHEMAS) as [ResourceKind, Schema][]
).flatMap(([kind, schema]) =>
  Object.entries(entriesOf(schema)).map(([name, own]) => toField(kind, name, own)),
);
