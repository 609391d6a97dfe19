import { type Fault, toFound } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { toObservation } from '../to-observation';
import { type CheckedFile, type Located, recordsOfKind, type Rule } from './package-files';

type Strips = FileRecord<'strips'>;

const toSelection = ({ indicator, ...codes }: Readonly<Record<string, string>>): string =>
  [
    indicator,
    ...Object.keys(codes)
      .toSorted()
      .map((dimension) => `${dimension}=${codes[dimension]}`),
  ].join(';');

/** Every part of an indicator that has a figure in any year. */
const knownSelections = (files: readonly CheckedFile[]): ReadonlySet<string> =>
  new Set(
    recordsOfKind(files, 'observations').map(({ record }) => {
      const { indicator, codes } = toObservation(record);
      return toSelection({ ...codes, indicator });
    }),
  );

/** What the cells and the lead of strips point to. */
const selectionsOf = ({ lead, rows }: Strips): readonly string[] =>
  [...lead, ...rows.flatMap(({ cells }) => Object.values(cells).flat())].flatMap((item) =>
    typeof item === 'string'
      ? [item]
      : [item.of, ...(item.share ? [item.share] : []), ...(item.less ? [item.less] : [])],
  );

const leftOutOf = ({ leftOut = [] }: Strips): readonly string[] =>
  leftOut.flatMap(({ figures }) => figures);

const indicatorOf = (selection: string): string => selection.split(';')[0] ?? '';

const fault = (
  { file, record }: Located<'strips'>,
  field: string,
  found: string,
  expected: string,
): Fault => ({ file, record: record.id, field, found: toFound(found), expected });

const referenceFaults = (files: readonly CheckedFile[], strips: Located<'strips'>) => {
  const known = knownSelections(files);
  const indicators = new Set(recordsOfKind(files, 'indicators').map(({ record }) => record.id));
  const events = new Set(recordsOfKind(files, 'events').map(({ record }) => record.id));
  const codesOf = (list: 'right' | 'system') =>
    new Set(
      recordsOfKind(files, 'codelists')
        .filter(({ record }) => record.id === list)
        .flatMap(({ record }) => record.codes.map((code) => code.id)),
    );
  const roles = new Set(strips.record.roles.map(({ id }) => id));
  const { rows } = strips.record;
  return [
    ...selectionsOf(strips.record)
      .filter((each) => !known.has(each))
      .map((each) => fault(strips, 'cells', each, 'figures of an indicator')),
    ...leftOutOf(strips.record)
      .filter((each) => !known.has(each) && !indicators.has(each))
      .map((each) => fault(strips, 'leftOut', each, 'an indicator or figures of one')),
    ...rows.flatMap(({ cells, none = {} }) =>
      [...Object.keys(cells), ...Object.keys(none)]
        .filter((role) => !roles.has(role))
        .map((role) => fault(strips, 'rows', role, 'one of its roles')),
    ),
    ...rows.flatMap(({ events: own = [] }) =>
      own
        .filter((each) => !events.has(each))
        .map((each) => fault(strips, 'events', each, 'the id of an event')),
    ),
    ...(['right', 'system'] as const).flatMap((list) =>
      rows
        .flatMap((row) => row[list] ?? [])
        .filter((code) => !codesOf(list).has(code))
        .map((code) => fault(strips, list, code, `a code of codelist ${list}`)),
    ),
  ];
};

const isWithin = (chapter: string, chapters: readonly string[]): boolean =>
  chapters.some((each) => chapter === each || chapter.startsWith(`${each}.`));

/** Indicators of the chapters of strips that stand in no cell and are not left out with a reason. */
const forgottenFaults = (files: readonly CheckedFile[]): readonly Fault[] => {
  const all = recordsOfKind(files, 'strips');
  const named = new Set(
    all.flatMap(({ record }) => [...selectionsOf(record), ...leftOutOf(record)]).map(indicatorOf),
  );
  return all.flatMap((strips) =>
    recordsOfKind(files, 'indicators')
      .filter(({ record }) => isWithin(record.chapter, strips.record.chapters))
      .filter(({ record }) => !named.has(record.id))
      .map(({ record }) =>
        fault(
          strips,
          'rows',
          `no ${record.id}`,
          'each indicator of its chapters, or why it is left out',
        ),
      ),
  );
};

/** Strips name what there is, no figure of their chapters is forgotten, and what is left out stands in no cell of theirs. */
export const checkStrips: Rule = (files) => [
  ...recordsOfKind(files, 'strips').flatMap((strips) => referenceFaults(files, strips)),
  ...recordsOfKind(files, 'strips').flatMap((strips) => {
    const shown = new Set(selectionsOf(strips.record));
    return leftOutOf(strips.record)
      .filter((each) => shown.has(each))
      .map((each) => fault(strips, 'leftOut', each, 'no figure that stands in a cell'));
  }),
  ...forgottenFaults(files),
];
