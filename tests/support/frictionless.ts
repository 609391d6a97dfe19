import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';

const text = { type: 'string', minLength: 1 };
/** An address, or a path below the descriptor: none that is absolute, goes up or begins with a dot. */
const path = {
  type: 'string',
  anyOf: [
    { pattern: '^(?:https?|ftp)://.' },
    { pattern: String.raw`^(?![./~])(?!file:)(?!.*(?:^|/)\.\.(?:/|$))(?!.*\\)(?!.*://).+$` },
  ],
};
const licenses = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
  },
};
const sources = {
  type: 'array',
  items: {
    type: 'object',
    minProperties: 1,
    properties: { title: text, path, email: { type: 'string', format: 'email' }, version: text },
  },
};

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name: text,
    title: { type: 'string' },
    description: { type: 'string' },
    type: {
      enum: 'string number integer boolean object array list datetime date time year yearmonth duration geopoint geojson any'.split(
        ' ',
      ),
    },
    format: { type: 'string' },
    missingValues: { type: 'array' },
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, unique: { type: 'boolean' } },
    },
  },
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    fields: { type: 'array', minItems: 1, items: field },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    primaryKey: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    uniqueKeys: { type: 'array', minItems: 1 },
    foreignKeys: { type: 'array', minItems: 1 },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
};

const resource = {
  type: 'object',
  required: ['name'],
  oneOf: [{ required: ['path'] }, { required: ['data'] }],
  properties: {
    $schema: { type: 'string' },
    name: text,
    path: { oneOf: [path, { type: 'array', minItems: 1, items: path }] },
    type: { const: 'table' },
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^(?:[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$' },
    schema: { oneOf: [path, tableSchema] },
    licenses,
    sources,
  },
};

const dataPackage = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name: text,
    id: text,
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string' },
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    image: { type: 'string' },
    licenses,
    sources,
    resources: { type: 'array', minItems: 1, items: resource },
  },
};

/** A validator of JSON Schema (draft 7) that knows the usual formats. */
export const createValidator = (): Ajv => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  // The package is CommonJS: its default is the module in one loader and the function in another.
  const add = 'default' in formats ? formats.default : formats;
  add(ajv);
  return ajv;
};

const ajv = createValidator();
const faultsOf = (schema: object, value: unknown): readonly string[] => {
  const toText = ({ instancePath, message }: ErrorObject) => `${instancePath}: ${message}`;
  return ajv.validate(schema, value) ? [] : (ajv.errors ?? []).map(toText);
};

/**
 * The faults of a descriptor by the rules of the Data Package standard, version 2: those of package, resource, path,
 * license and table that this project can touch, written from the text of the standard. Resources have names of their own.
 */
export const packageFaults = (descriptor: unknown): readonly string[] => {
  const faults = faultsOf(dataPackage, descriptor);
  if (faults.length > 0) return faults;
  const { resources } = descriptor as { readonly resources: readonly { readonly name: string }[] };
  const names = resources.map(({ name }) => name);
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: twice`);
};

/** The faults of a Table Schema by the same standard. */
export const tableSchemaFaults = (schema: unknown): readonly string[] =>
  faultsOf(tableSchema, schema);
