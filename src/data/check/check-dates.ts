import { type Fault, toFound } from '../parse-resource';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

interface Dated {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly date: string | null | undefined;
}

/** True where the calendar has a year, a month or a day ("2024-02-30" is none). */
const isInCalendar = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
};

const datesOf = (files: readonly CheckedFile[]): readonly Dated[] => [
  ...recordsOfKind(files, 'sources').map(({ file, record }) => ({
    file,
    record: record.id,
    field: 'published',
    date: record.published,
  })),
  ...recordsOfKind(files, 'instruments').flatMap(({ file, record }) => [
    ...(['adopted', 'approved', 'published', 'effective'] as const).map((field) => ({
      file,
      record: record.id,
      field,
      date: record[field],
    })),
    ...(record.milestones ?? []).map(({ date }, index) => ({
      file,
      record: record.id,
      field: `milestones.${index}.date`,
      date,
    })),
  ]),
  ...recordsOfKind(files, 'events').map(({ file, record }) => ({
    file,
    record: record.id,
    field: 'date',
    date: record.date,
  })),
  ...recordsOfKind(files, 'cases').flatMap(({ file, record }) =>
    record.dates.map(({ date }, index) => ({
      file,
      record: record.id,
      field: `dates.${index}.date`,
      date,
    })),
  ),
];

const isForward = (time: string): boolean => {
  const [first = '', last] = time.split('-');
  return last === undefined || first < last;
};

/** Times of more than a year that do not go forward. */
const periodFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  [
    ...(['observations', 'footnotes', 'growth-conflicts', 'source-conflicts'] as const).flatMap(
      (kind) =>
        recordsOfKind(files, kind).map(({ file, record }) => ({
          file,
          record: `${record.indicator}@${record.time}`,
          time: record.time,
        })),
    ),
    ...recordsOfKind(files, 'campaigns').map(({ file, record }) => ({
      file,
      record: record.id,
      time: record.time,
    })),
  ].flatMap(({ time, ...at }) =>
    isForward(time)
      ? []
      : [{ ...at, field: 'time', found: toFound(time), expected: 'an earlier and a later year' }],
  );

/** Every date is one of the calendar, and a period goes from an earlier year to a later one. */
export const checkDates: Rule = (files) => [
  ...datesOf(files).flatMap(({ date, ...at }) =>
    date && !isInCalendar(date)
      ? [{ ...at, found: toFound(date), expected: 'a date of the calendar' }]
      : [],
  ),
  ...periodFaults(files),
];
