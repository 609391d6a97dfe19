import { toReference } from '../../domain/observation';
import { type Fault, toFound } from '../parse-resource';
import { toObservation } from '../to-observation';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

interface Reference {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly id: string;
}

const missing = (
  references: readonly Reference[],
  known: ReadonlySet<string>,
  what: string,
): readonly Fault[] =>
  references
    .filter(({ id }) => !known.has(id))
    .map(({ file, record, field, id }) => ({
      file,
      record,
      field,
      found: toFound(id),
      expected: `the id of ${what}`,
    }));

const idsOf = (
  files: readonly CheckedFile[],
  kind: 'indicators' | 'sources' | 'cases' | 'campaigns' | 'instruments',
) => new Set(recordsOfKind(files, kind).map(({ record }) => record.id));

/** Everything that an identity may count by its name. */
const countables = (files: readonly CheckedFile[]): ReadonlySet<string> =>
  new Set([
    ...recordsOfKind(files, 'instruments').map(({ record }) => record.id),
    ...(['events', 'campaigns'] as const).flatMap((kind) =>
      recordsOfKind(files, kind).map(({ record }) => `${kind}/${record.id}`),
    ),
    ...recordsOfKind(files, 'codelists').flatMap(({ record }) =>
      record.codes.map((code) => `${record.id}=${code.id}`),
    ),
  ]);

const figureReferences = (files: readonly CheckedFile[]): readonly Reference[] => [
  ...recordsOfKind(files, 'campaigns').flatMap(({ file, record }) =>
    record.results.flatMap((id) =>
      typeof id === 'string' ? [{ file, record: record.id, field: 'results', id }] : [],
    ),
  ),
  ...recordsOfKind(files, 'campaigns').flatMap(({ file, record }) =>
    record.departments
      ? [{ file, record: record.id, field: 'departments', id: record.departments }]
      : [],
  ),
  ...recordsOfKind(files, 'cases').flatMap(({ file, record }) =>
    record.figures.map((id) => ({ file, record: record.id, field: 'figures', id })),
  ),
  ...recordsOfKind(files, 'events').flatMap(({ file, record }) =>
    record.figures.map((id) => ({ file, record: record.id, field: 'figures', id })),
  ),
  ...recordsOfKind(files, 'identities').flatMap(({ file, record }) => [
    ...(record.whole.startsWith('const:')
      ? []
      : [{ file, record: record.id, field: 'whole', id: record.whole }]),
    ...record.parts.map((id) => ({ file, record: record.id, field: 'parts', id })),
    ...(record.share ? [{ file, record: record.id, field: 'share', id: record.share }] : []),
  ]),
];

const placesOf = (files: readonly CheckedFile[]) => [
  ...recordsOfKind(files, 'observations').map(({ file, record }) => ({
    file,
    record: `${record.indicator}@${record.time}`,
    source: record.source,
  })),
  ...recordsOfKind(files, 'campaigns').map(({ file, record }) => ({
    file,
    record: record.id,
    source: record.source,
  })),
  ...(['exemptions', 'name-exemptions'] as const).flatMap((kind) =>
    recordsOfKind(files, kind).map(({ file, record }) => ({
      file,
      record: record.token,
      source: { ...record.source, also: [] },
    })),
  ),
  ...(['breaks', 'footnotes'] as const).flatMap((kind) =>
    recordsOfKind(files, kind).flatMap(({ file, record }) =>
      record.source ? [{ file, record: record.indicator, source: record.source }] : [],
    ),
  ),
  ...recordsOfKind(files, 'source-conflicts').flatMap(({ file, record: { id, ours, other } }) =>
    [ours, other].map(({ source }) => ({ file, record: id, source })),
  ),
  ...recordsOfKind(files, 'annotations').map(({ file, record }) => ({
    file,
    record: record.id,
    source: record.source,
  })),
  ...recordsOfKind(files, 'effort-figures').map(({ file, record }) => ({
    file,
    record: record.id,
    source: record.source,
  })),
  ...recordsOfKind(files, 'route-links').map(({ file, record }) => ({
    file,
    record: record.id,
    source: { ...record.source, also: [] },
  })),
  ...(['cases', 'instruments', 'events'] as const).flatMap((kind) =>
    recordsOfKind(files, kind).map(({ file, record }) => ({
      file,
      record: record.id,
      source: record.source,
    })),
  ),
];

/** Where a source has an outline, a place names one of its sections and a paragraph that the section has. */
const placeFaults = (files: readonly CheckedFile[]): readonly Fault[] => {
  const outlines = new Map(
    recordsOfKind(files, 'sources').flatMap(({ record }) =>
      record.outline
        ? [
            [
              record.id,
              new Map(record.outline.map((each) => [each.section, each.paragraphs])),
            ] as const,
          ]
        : [],
    ),
  );
  return placesOf(files).flatMap(({ file, record, source }) =>
    [source, ...(source.also ?? [])].flatMap(({ id, section, paragraph }) => {
      const outline = outlines.get(id);
      const paragraphs = outline?.get(section);
      if (!outline || (paragraphs !== undefined && paragraph <= paragraphs)) return [];
      const expected =
        paragraphs === undefined ? `a section of ${id}` : `a paragraph from 1 to ${paragraphs}`;
      return [{ file, record, field: 'source', found: `${section} ¶${paragraph}`, expected }];
    }),
  );
};

/** What a campaign shares with others is one of its results. */
const sharedFaults: Rule = (files) =>
  recordsOfKind(files, 'campaigns').flatMap(({ file, record }) =>
    (record.shared ?? [])
      .filter((id) => !record.results.includes(id))
      .map((id) => ({
        file,
        record: record.id,
        field: 'shared',
        found: toFound(id),
        expected: 'one of its results',
      })),
  );

/** The indicators of which flows show figures. */
const flowReferences = (files: readonly CheckedFile[]): readonly Reference[] =>
  recordsOfKind(files, 'flows').flatMap(({ file, record }) =>
    record.groups.flatMap(({ rows }) =>
      rows.flatMap(({ id: row, in: came, out: went, outcomes = [] }) =>
        [came?.cases, came?.persons, went?.cases, went?.persons, ...outcomes.map((o) => o.figure)]
          .filter((id) => id !== undefined)
          .map((id) => ({ file, record: record.id, field: row, id })),
      ),
    ),
  );

/** Where the results of a campaign have classes, each has one. */
const classFaults: Rule = (files) =>
  recordsOfKind(files, 'campaigns').flatMap(({ file, record }) =>
    record.classes && record.classes.length !== record.results.length
      ? [
          {
            file,
            record: record.id,
            field: 'classes',
            found: toFound(record.classes.length),
            expected: `one for each of its ${record.results.length} results`,
          },
        ]
      : [],
  );

/** Everything that a record points to exists: figures, indicators, sources and their places, cases. */
export const checkReferences: Rule = (files) => {
  const observations = recordsOfKind(files, 'observations');
  const figures = new Set(observations.map(({ record }) => toReference(toObservation(record))));
  const name = ({ record }: (typeof observations)[number]) => `${record.indicator}@${record.time}`;
  return [
    ...missing(figureReferences(files), figures, 'an observation'),
    ...missing(
      observations.map((each) => ({
        file: each.file,
        record: name(each),
        field: 'indicator',
        id: each.record.indicator,
      })),
      idsOf(files, 'indicators'),
      'an indicator',
    ),
    ...missing(
      recordsOfKind(files, 'indicators').flatMap(({ file, record }) =>
        (record.apart ?? []).map((id) => ({ file, record: record.id, field: 'apart', id })),
      ),
      idsOf(files, 'indicators'),
      'an indicator',
    ),
    ...missing(
      placesOf(files).flatMap(({ file, record, source }) =>
        [source, ...(source.also ?? [])].map(({ id }) => ({
          file,
          record,
          field: 'source.id',
          id,
        })),
      ),
      idsOf(files, 'sources'),
      'a source',
    ),
    ...missing(flowReferences(files), idsOf(files, 'indicators'), 'an indicator'),
    ...sharedFaults(files),
    ...classFaults(files),
    ...missing(
      recordsOfKind(files, 'campaigns').flatMap(({ file, record }) =>
        record.cases.map((id) => ({ file, record: record.id, field: 'cases', id })),
      ),
      idsOf(files, 'cases'),
      'a case',
    ),
    ...missing(
      recordsOfKind(files, 'identities').flatMap(({ file, record }) =>
        (record.items ?? []).flatMap((id) =>
          typeof id === 'string' ? [{ file, record: record.id, field: 'items', id }] : [],
        ),
      ),
      countables(files),
      'an instrument, or events/id, campaigns/id or dimension=code',
    ),
    ...placeFaults(files),
  ];
};
