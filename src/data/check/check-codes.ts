import { type Fault, toFound } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { toObservation } from '../to-observation';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

type Codes = ReadonlyMap<string, ReadonlySet<string>>;

const toCodes = (files: readonly CheckedFile[]): Codes =>
  new Map(
    recordsOfKind(files, 'codelists').map(({ record }) => [
      record.id,
      new Set(record.codes.map((code) => code.id)),
    ]),
  );

/** A code that a record names. `or` is a second codelist that may have it. */
interface Use {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly codelist: string;
  readonly or?: string;
  readonly code: string;
}

const toFault = (
  codes: Codes,
  { file, record, field, codelist, or, code }: Use,
): readonly Fault[] => {
  const known = codes.get(codelist);
  if (known?.has(code) || (or && codes.get(or)?.has(code))) return [];
  const expected = known
    ? `a code of codelist ${codelist}${or ? ` or ${or}` : ''}`
    : `an existing codelist, not ${codelist}`;
  return [{ file, record, field, found: toFound(code), expected }];
};

/** A document is published by one of the agencies or by another body, which only documents name. */
const sourceUsesOf = (files: readonly CheckedFile[]): readonly Use[] =>
  [...recordsOfKind(files, 'sources'), ...recordsOfKind(files, 'announcement-sources')].flatMap(
    ({ file, record }) => {
      const at = { file, record: record.id };
      return [
        { ...at, field: 'kind', codelist: 'source-kind', code: record.kind },
        ...(record.publisher === null
          ? []
          : [
              {
                ...at,
                field: 'publisher',
                codelist: 'agency',
                or: 'publisher',
                code: record.publisher,
              },
            ]),
      ];
    },
  );

/** The part of an indicator that a break, a footnote, a conflict or an announcement is about. */
const partUsesOf = (files: readonly CheckedFile[]): readonly Use[] =>
  [
    ...(['breaks', 'footnotes', 'growth-conflicts', 'source-conflicts'] as const).flatMap((kind) =>
      recordsOfKind(files, kind).map(({ file, record: { indicator, codes } }) => ({
        file,
        record: indicator,
        codes,
      })),
    ),
    ...recordsOfKind(files, 'announcements').map(({ file, record: { id, codes } }) => ({
      file,
      record: id,
      codes,
    })),
  ].flatMap(({ file, record, codes = {} }) =>
    Object.entries(codes).map(([codelist, code]) => ({
      file,
      record,
      field: `codes.${codelist}`,
      codelist,
      code,
    })),
  );

/** The codes of a total about several rights, and of what it contains. */
const scopeUsesOf = (
  file: string,
  { id, rights = [], contains = {} }: FileRecord<'indicators'>,
): readonly Use[] => [
  ...rights.map((code) => ({ file, record: id, field: 'rights', codelist: 'right', code })),
  ...Object.entries(contains).flatMap(([codelist, codes]) =>
    (codes ?? []).map((code) => ({
      file,
      record: id,
      field: `contains.${codelist}`,
      codelist,
      code,
    })),
  ),
];

const usesOf = (files: readonly CheckedFile[]): readonly Use[] => [
  ...recordsOfKind(files, 'indicators').flatMap(({ file, record }) => [
    ...(['chapter', 'system', 'right', 'unit', 'kind'] as const).map((field) => ({
      file,
      record: record.id,
      field,
      codelist: field,
      code: record[field],
    })),
    ...record.agency.map((code) => ({
      file,
      record: record.id,
      field: 'agency',
      codelist: 'agency',
      code,
    })),
    ...scopeUsesOf(file, record),
  ]),
  ...recordsOfKind(files, 'observations').flatMap(({ file, record }) => {
    const { indicator, time, codes } = toObservation(record);
    return Object.entries(codes).map(([codelist, code]) => ({
      file,
      record: `${indicator}@${time}`,
      field: codelist,
      codelist,
      code,
    }));
  }),
];

/** The codes of campaigns and of the cases in the boxes. */
const actionUsesOf = (files: readonly CheckedFile[]): readonly Use[] => [
  ...recordsOfKind(files, 'campaigns').flatMap(({ file, record }) => [
    { file, record: record.id, field: 'id', codelist: 'campaign', code: record.id },
    ...(['agency', 'right', 'system'] as const).flatMap((field) =>
      record[field].map((code) => ({ file, record: record.id, field, codelist: field, code })),
    ),
    ...(record.partners ?? []).map((code) => ({
      file,
      record: record.id,
      field: 'partners',
      codelist: 'agency',
      code,
    })),
    ...(record.classes ?? []).map((code) => ({
      file,
      record: record.id,
      field: 'classes',
      codelist: 'result-class',
      code,
    })),
  ]),
  ...recordsOfKind(files, 'cases').flatMap(({ file, record }) => {
    const at = { file, record: record.id };
    return [
      ...(['system', 'right'] as const).map((field) => ({
        ...at,
        field,
        codelist: field,
        code: record[field],
      })),
      ...(record.agency ?? []).map((code) => ({
        ...at,
        field: 'agency',
        codelist: 'agency',
        code,
      })),
      ...(record.court ? [{ ...at, field: 'court', codelist: 'agency', code: record.court }] : []),
      ...(record.region
        ? [{ ...at, field: 'region', codelist: 'region', code: record.region }]
        : []),
    ];
  }),
];

const documentUsesOf = (files: readonly CheckedFile[]): readonly Use[] => [
  ...recordsOfKind(files, 'instruments').flatMap(({ file, record }) => {
    const at = { file, record: record.id };
    return [
      { ...at, field: 'level', codelist: 'level', code: record.level },
      { ...at, field: 'status', codelist: 'instrument-status', code: record.status },
      { ...at, field: 'chapter', codelist: 'chapter', code: record.chapter },
      ...(record.stage
        ? [{ ...at, field: 'stage', codelist: 'instrument-stage', code: record.stage }]
        : []),
      ...record.issuer.map((code) => ({ ...at, field: 'issuer', codelist: 'agency', code })),
      ...record.right.map((code) => ({ ...at, field: 'right', codelist: 'right', code })),
      ...(record.region
        ? [{ ...at, field: 'region', codelist: 'region', code: record.region }]
        : []),
      ...(['adoptedBy', 'approvedBy'] as const).flatMap((field) =>
        record[field]
          ? [{ ...at, field: `${field}.region`, codelist: 'region', code: record[field].region }]
          : [],
      ),
    ];
  }),
  ...recordsOfKind(files, 'events').flatMap(({ file, record }) => {
    const at = { file, record: record.id };
    return [
      { ...at, field: 'type', codelist: 'event-type', code: record.type },
      { ...at, field: 'chapter', codelist: 'chapter', code: record.chapter },
      ...record.partner.map((code) => ({ ...at, field: 'partner', codelist: 'partner', code })),
      ...record.host.map((code) => ({ ...at, field: 'host', codelist: 'agency', code })),
      ...(record.coHost ?? []).map((code) => ({
        ...at,
        field: 'coHost',
        codelist: 'agency',
        code,
      })),
      ...(record.form
        ? [{ ...at, field: 'form', codelist: 'document-form', code: record.form }]
        : []),
      ...(record.stage
        ? [{ ...at, field: 'stage', codelist: 'event-stage', code: record.stage }]
        : []),
      ...(record.right ?? []).map((code) => ({ ...at, field: 'right', codelist: 'right', code })),
      ...(record.region ?? []).map((code) => ({
        ...at,
        field: 'region',
        codelist: 'region',
        code,
      })),
    ];
  }),
];

const treeFaults = (files: readonly CheckedFile[], codes: Codes): readonly Fault[] =>
  recordsOfKind(files, 'codelists').flatMap(({ file, record }) =>
    record.codes.flatMap((code) => [
      ...(code.parent
        ? toFault(codes, {
            file,
            record: record.id,
            field: `${code.id}.parent`,
            codelist: record.id,
            code: code.parent,
          })
        : []),
      ...Object.entries(code.implies ?? {}).flatMap(([codelist, implied]) =>
        toFault(codes, {
          file,
          record: record.id,
          field: `${code.id}.implies.${codelist}`,
          codelist,
          code: implied,
        }),
      ),
    ]),
  );

/** Codes that come back to themselves by their parents: such a circle has no top. */
const circleFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  recordsOfKind(files, 'codelists').flatMap(({ file, record }) => {
    const parents = new Map(record.codes.map(({ id, parent }) => [id, parent]));
    const isInCircle = (id: string) => {
      const seen = new Set<string>();
      for (let above = parents.get(id); above && !seen.has(above); above = parents.get(above)) {
        if (above === id) return true;
        seen.add(above);
      }
      return false;
    };
    return record.codes
      .filter(({ id }) => isInCircle(id))
      .map(({ id, parent }) => ({
        file,
        record: record.id,
        field: `${id}.parent`,
        found: toFound(parent),
        expected: 'a code that does not lie below it',
      }));
  });

/** Every code that a record names is one of its codelist; parents and implied codes exist, and no code lies below itself. */
export const checkCodes: Rule = (files) => {
  const codes = toCodes(files);
  return [
    ...[
      ...usesOf(files),
      ...actionUsesOf(files),
      ...documentUsesOf(files),
      ...sourceUsesOf(files),
      ...partUsesOf(files),
    ].flatMap((use) => toFault(codes, use)),
    ...treeFaults(files, codes),
    ...circleFaults(files),
  ];
};
