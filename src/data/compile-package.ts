import * as v from 'valibot';
import type { CompiledFirst, CompiledRest } from './compiled';
import { pack } from './pack';
import type { Column } from './packed';
import { parseResource } from './parse-resource';
import { FIGURES } from './figure-kinds';
import { type DataPackage, PACKAGE_SCHEMA, type ResourceKind } from './record-schemas';
import { shortPrinted } from './short-printed';
import { toObservation } from './to-observation';

type Row = Readonly<Record<string, unknown>>;

/** Fields that nothing of the first view reads: only late parts do, and these wait for them (`holdLateParts`). */
const LATE_FIELDS: Readonly<Partial<Record<ResourceKind, readonly string[]>>> = {
  indicators: ['definition', 'aliases'],
  observations: ['note', 'derivation'],
  sources: [
    'title',
    'publisher',
    'published',
    'url',
    'kind',
    'language',
    'mirror',
    'note',
    'outline',
  ],
  campaigns: ['focus', 'note', 'aliases', 'classes'],
  breaks: ['reason', 'source'],
};

/** Codelists that name what only late parts show. */
const LATE_LISTS = new Set(
  'publisher partner partner-group document-form event-stage event-type instrument-status instrument-stage level region source-kind relation evidence term route result-class'.split(
    ' ',
  ),
);

const LATE_CODE_FIELDS = ['note', 'aliases'];

const divide = (record: Row, late: readonly string[]): readonly [first: Row, rest: Row] => {
  const entries = Object.entries(record);
  return [
    Object.fromEntries(entries.filter(([field]) => !late.includes(field))),
    Object.fromEntries(entries.filter(([field]) => late.includes(field))),
  ];
};

const divideList = (list: Row): readonly [first: Row, rest: Row] => {
  if (LATE_LISTS.has(String(list['id']))) return [{ ...list, codes: [] }, { codes: list['codes'] }];
  const codes = (list['codes'] as readonly Row[]).map((code) => divide(code, LATE_CODE_FIELDS));
  return [
    { ...list, codes: codes.map(([first]) => first) },
    { codes: codes.map(([, rest]) => rest) },
  ];
};

const divideRecord = (kind: ResourceKind, record: Row): readonly [first: Row, rest: Row] => {
  if (kind === 'codelists') return divideList(record);
  const [first, rest] = divide(record, LATE_FIELDS[kind] ?? []);
  // The white paper names the page.
  if (kind === 'sources' && record['edition'] !== null)
    return [{ ...first, title: record['title'] }, rest];
  return [first, rest];
};

const toRow = (kind: ResourceKind, record: unknown): Row => {
  if (kind !== 'observations') return record as Row;
  const observation = toObservation(record as Parameters<typeof toObservation>[0]);
  return {
    ...observation,
    printed: shortPrinted(observation.value, observation.printed),
  };
};

/** The files of one kind, read, checked and divided into what the first view needs and the rest. Throws where one is not as it must be. */
const readKind = (descriptor: DataPackage, kind: ResourceKind, read: (path: string) => unknown) => {
  const files = descriptor.resources
    .filter((resource) => resource.kind === kind)
    .map(({ path }) => {
      const parsed = parseResource(path, kind, read(path));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2));
      return [path, parsed.records] as const;
    });
  const divided = files.flatMap(([, records]) =>
    records.map((record) => divideRecord(kind, toRow(kind, record))),
  );
  return {
    counts: files.map(([path, records]) => [path, records.length] as const),
    first: pack(divided.map(([first]) => first)),
    rest: pack(divided.map(([, rest]) => rest)),
  };
};

/**
 * Compiles the files of figures of a package: what the first view needs, and what comes after it. `read` gives the JSON of a
 * file. Throws where the descriptor or a file does not fit its schema.
 */
export const compilePackage = (
  descriptor: DataPackage,
  read: (path: string) => unknown,
): { readonly first: CompiledFirst; readonly rest: CompiledRest } => {
  v.parse(PACKAGE_SCHEMA, descriptor);
  const kinds = FIGURES.map((kind) => [kind, readKind(descriptor, kind, read)] as const);
  const columns = (part: 'first' | 'rest'): Readonly<Partial<Record<ResourceKind, Column>>> =>
    Object.fromEntries(kinds.map(([kind, own]) => [kind, own[part]]));
  return {
    first: {
      package: descriptor,
      files: Object.fromEntries(kinds.map(([kind, { counts }]) => [kind, counts])),
      columns: columns('first'),
    },
    rest: { columns: columns('rest') },
  };
};
