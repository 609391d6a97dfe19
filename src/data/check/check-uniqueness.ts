import { toReference } from '../../domain/observation';
import type { Fault } from '../parse-resource';
import { toObservation } from '../to-observation';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

interface Key {
  readonly file: string;
  readonly record: string;
  readonly field: string;
}

const keysOf = (files: readonly CheckedFile[]): readonly Key[] => [
  ...files.flatMap(({ file, kind, records }): readonly Key[] =>
    records.flatMap((record) =>
      'id' in record
        ? [{ file: kind, record: record.id, field: 'id' }].map((key) => ({ ...key, file }))
        : [],
    ),
  ),
  ...recordsOfKind(files, 'codelists').flatMap(({ file, record }) =>
    record.codes.map((code) => ({ file, record: `${record.id} ${code.id}`, field: 'codes' })),
  ),
  ...recordsOfKind(files, 'observations').map(({ file, record }) => ({
    file,
    record: toReference(toObservation(record)),
    field: 'time',
  })),
  ...recordsOfKind(files, 'indicators').flatMap(({ file, record }) =>
    record.headline === undefined
      ? []
      : [{ file, record: `headline ${record.headline}`, field: 'headline' }],
  ),
];

/** Ids are unique in their file, headline ranks among indicators, and an indicator has one figure for a time and codes, over all files. */
export const checkUniqueness: Rule = (files) => {
  const seen = new Map<string, string>();
  return keysOf(files).flatMap(({ file, record, field }): readonly Fault[] => {
    const key = field === 'id' ? `${file}:${record}` : `${field}:${record}`;
    const first = seen.get(key);
    seen.set(key, first ?? file);
    return first === undefined
      ? []
      : [
          {
            file,
            record,
            field,
            found: 'a second record',
            expected: `one record (the first is in ${first})`,
          },
        ];
  });
};
