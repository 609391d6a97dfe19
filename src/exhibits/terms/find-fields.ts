import { SCHEMA_FIELDS, type SchemaField } from '../../data/schema-fields';
import type { DataPackage, FileRecord } from '../../data/record-schemas';
import type { Bilingual } from '../../domain/codelist';
import { type Fields, normalTexts } from '../../wording/match-text';

/** A field of the data with its meaning, and the files that have it. */
export interface FieldRow {
  readonly field: SchemaField;
  readonly meaning: Bilingual | undefined;
  readonly files: readonly string[];
  readonly search: Fields;
}

/** Every field of every kind of files, in the order of the schemas. */
export const findFields = (
  { resources }: Pick<DataPackage, 'resources'>,
  meanings: readonly FileRecord<'fields'>[],
): readonly FieldRow[] => {
  const meaningOf = new Map(meanings.map(({ id, meaning }) => [id, meaning]));
  return SCHEMA_FIELDS.map((field) => {
    const meaning = meaningOf.get(`${field.kind}.${field.name}`);
    return {
      field,
      meaning,
      files: resources.filter(({ kind }) => kind === field.kind).map(({ path }) => path),
      search: {
        names: normalTexts([field.name]),
        ids: normalTexts([field.kind, `${field.kind}.${field.name}`]),
        definitions: normalTexts([meaning?.zh, meaning?.en, ...field.options]),
      },
    };
  });
};
