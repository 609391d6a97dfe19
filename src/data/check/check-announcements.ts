import { parsePrinted } from '../../domain/parse-printed';
import { toReference } from '../../domain/observation';
import { type Fault, toFound } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { toObservation } from '../to-observation';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

type Announcement = FileRecord<'announcements'>;
type Difference = Pick<Fault, 'field' | 'found' | 'expected'>;

const expect = (
  isSo: boolean,
  field: string,
  found: unknown,
  expected: string,
): readonly Difference[] => (isSo ? [] : [{ field, found: toFound(found), expected }]);

/** How many indicators a reading may name, and how that is said. */
const COUNTS = {
  drawn: { isRight: (count: number) => count === 1, words: 'one indicator to be drawn in' },
  footnote: { isRight: (count: number) => count > 0, words: 'indicators to be a footnote of' },
  'left-out': { isRight: (count: number) => count === 0, words: 'none, for it is left out' },
} as const;

/** What a reading asks for: a line one indicator of the same scope, a footnote an indicator and its reason, what is left out no indicator. */
const readingDifferences = ({
  reading,
  scope,
  indicators,
  reason,
}: Announcement): readonly Difference[] => {
  const isDrawn = reading === 'drawn';
  return [
    ...expect(
      isDrawn === (scope === 'same'),
      'scope',
      scope,
      isDrawn ? 'same, for it is drawn' : 'another than same, for it is not drawn',
    ),
    ...expect(
      COUNTS[reading].isRight(indicators.length),
      'indicators',
      indicators,
      COUNTS[reading].words,
    ),
    ...expect(
      isDrawn === (reason === undefined),
      'reason',
      reason,
      isDrawn ? 'none for what is drawn' : 'why it is in no line',
    ),
  ];
};

/** What is drawn has the value, step and hedge of its token; what is not has none. */
const valueDifferences = ({
  reading,
  printed,
  value,
  step,
  hedge,
}: Announcement): readonly Difference[] => {
  const read = reading === 'drawn' ? parsePrinted(printed) : undefined;
  const own = [value, step, hedge].map((each) => each ?? '');
  const known = [read?.value, read?.step, read?.hedge].map((each) => each ?? '');
  return expect(
    own.join() === known.join(),
    'value',
    own,
    reading === 'drawn' ? `what ${printed} says` : 'none for what is not drawn',
  );
};

/** What was announced after an edition is of a later year than the first edition. */
const timeDifferences = (
  { time }: Announcement,
  first: string | undefined,
): readonly Difference[] =>
  expect(
    first === undefined || (time.split('-').at(-1) ?? '') > first,
    'time',
    time,
    `a year after ${first}`,
  );

const idsOf = (files: readonly CheckedFile[], kind: 'indicators' | 'announcement-sources') =>
  new Set(recordsOfKind(files, kind).map(({ record }) => record.id));

/** A document of later announcements names its publisher and is no edition; one without an address is secondary evidence. */
const documentFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  recordsOfKind(files, 'announcement-sources').flatMap(({ file, record }) =>
    [
      ...expect(
        record.publisher !== null,
        'publisher',
        record.publisher,
        'a code of codelist agency or publisher',
      ),
      ...expect(record.edition === null, 'edition', record.edition, 'none: it is no edition here'),
      ...expect(
        record.url !== null || record.evidence === 'secondary' || record.absent === true,
        'evidence',
        record.evidence,
        'secondary, for no address is given',
      ),
    ].map((each) => ({ file, record: record.id, ...each })),
  );

/** A figure stands once: not beside one of the history, nor beside another announcement. The next edition may print it. */
const twiceFaults = (files: readonly CheckedFile[]): readonly Fault[] => {
  const papers = new Set(
    recordsOfKind(files, 'sources').flatMap(({ record }) => (record.edition ? [record.id] : [])),
  );
  const known = new Set(
    recordsOfKind(files, 'observations')
      .filter(({ record }) => !papers.has(record.source.id))
      .map(({ record }) => toReference(toObservation(record))),
  );
  return recordsOfKind(files, 'announcements').flatMap(({ file, record }) => {
    const [indicator] = record.indicators;
    if (record.reading !== 'drawn' || indicator === undefined) return [];
    const reference = toReference({ indicator, time: record.time, codes: record.codes ?? {} });
    const isKnown = known.has(reference);
    known.add(reference);
    return expect(!isKnown, 'indicators', reference, 'a figure that the package does not have').map(
      (each) => ({ file, record: record.id, ...each }),
    );
  });
};

/** An indicator says the latest year of which a total of it was announced and is drawn: readers find it by that. */
const announcedFaults = (files: readonly CheckedFile[]): readonly Fault[] => {
  const drawn = recordsOfKind(files, 'announcements').flatMap(({ record }) =>
    record.reading === 'drawn' && record.codes === undefined ? [record] : [],
  );
  return recordsOfKind(files, 'indicators').flatMap(({ file, record }) => {
    const latest = drawn
      .filter(({ indicators }) => indicators.includes(record.id))
      .map(({ time }) => time)
      .toSorted()
      .at(-1);
    return expect(
      record.announced === latest,
      'announced',
      record.announced,
      latest ?? 'none, for nothing of it was announced',
    ).map((each) => ({ file, record: record.id, ...each }));
  });
};

/** Announcements name indicators and documents that exist, are read as their scope allows, and say what they print. */
export const checkAnnouncements: Rule = (files) => {
  const [indicators, sources] = [idsOf(files, 'indicators'), idsOf(files, 'announcement-sources')];
  const first = recordsOfKind(files, 'sources')
    .flatMap(({ record }) => record.edition ?? [])
    .toSorted()
    .at(0);
  return [
    ...recordsOfKind(files, 'announcements').flatMap(({ file, record }) =>
      [
        ...record.indicators.flatMap((each) =>
          expect(indicators.has(each), 'indicators', each, 'the id of an indicator'),
        ),
        ...[record.source, ...(record.source.also ?? [])].flatMap((each) =>
          expect(
            sources.has(each.id),
            'source.id',
            each.id,
            'the id of a document announced later',
          ),
        ),
        ...readingDifferences(record),
        ...valueDifferences(record),
        ...timeDifferences(record, first),
      ].map((each) => ({ file, record: record.id, ...each })),
    ),
    ...documentFaults(files),
    ...twiceFaults(files),
    ...announcedFaults(files),
  ];
};
