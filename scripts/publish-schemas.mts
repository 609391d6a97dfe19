import { toJsonSchema } from '@valibot/to-json-schema';
import { RECORD_SCHEMAS } from '../src/data/record-schemas.ts';

/** The published JSON Schema of every resource: file name → text. Written from the schemas in code, never by hand. */
export const toSchemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(RECORD_SCHEMAS).map(([kind, schema]) => {
      const items = toJsonSchema(schema, { errorMode: 'ignore' });
      const { $schema, ...record } = items;
      const json = { $schema, title: kind, type: 'array', items: record };
      return [`${kind}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
