import type { Break } from '../../domain/break';
import { checkGrowth } from '../../domain/check-growth';
import { type Growth, toReference } from '../../domain/observation';
import { isSameDecimal, parseGrowth } from '../../domain/parse-growth';
import { type Fault, toFound } from '../parse-resource';
import { toObservation } from '../to-observation';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

interface SeriesKey {
  readonly indicator: string;
  readonly time: string;
  readonly codes?: Readonly<Record<string, string>> | undefined;
}

const toKey = ({ indicator, time, codes }: SeriesKey): string =>
  toReference({ indicator, time, codes: codes ?? {} });

/** Breaks, footnotes and conflicts name indicators that exist; a break goes from an earlier year to a later one. */
const nameFaults = (files: readonly CheckedFile[]): readonly Fault[] => {
  const known = new Set(recordsOfKind(files, 'indicators').map(({ record }) => record.id));
  const named = (['breaks', 'footnotes', 'growth-conflicts', 'source-conflicts'] as const).flatMap(
    (kind) =>
      recordsOfKind(files, kind).map(({ file, record }) => ({ file, indicator: record.indicator })),
  );
  const unknown = named
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ file, indicator }) => ({
      file,
      record: indicator,
      field: 'indicator',
      found: toFound(indicator),
      expected: 'the id of an indicator',
    }));
  const backwards = recordsOfKind(files, 'breaks')
    .filter(({ record }) => record.between[0] >= record.between[1])
    .map(({ file, record }) => ({
      file,
      record: record.indicator,
      field: 'between',
      found: toFound(record.between),
      expected: 'an earlier and a later year',
    }));
  return [...unknown, ...backwards];
};

/** True where a printed rate is that of a figure; without a sign it may be a rise or a fall. */
const isSameRate = (printed: string, { value }: Growth): boolean => {
  const read = parseGrowth(printed)?.value;
  const own = /^[+-]/.test(printed) ? value : value.replace(/^-/, '');
  return read !== undefined && isSameDecimal(read, own);
};

/**
 * A printed growth rate that contradicts the printed values beyond rounding is a fault, unless it is listed as a known
 * conflict with its explanation; a listed conflict whose rate agrees is a fault, too.
 */
const growthFaults = (files: readonly CheckedFile[]): readonly Fault[] => {
  const observations = recordsOfKind(files, 'observations').map(({ file, record }) => ({
    file,
    observation: toObservation(record),
  }));
  const byReference = new Map(
    observations.map(({ observation }) => [toReference(observation), observation]),
  );
  const breaks: readonly Break[] = recordsOfKind(files, 'breaks').map(({ record }) => record);
  const conflicts = recordsOfKind(files, 'growth-conflicts');
  const listed = new Set(conflicts.map(({ record }) => toKey(record)));
  const checked = observations.flatMap(({ file, observation }) => {
    const verdict = checkGrowth(observation, byReference, breaks);
    return verdict ? [{ file, observation, verdict }] : [];
  });
  const differing = checked.flatMap(({ verdict, ...each }) =>
    verdict.kind === 'differs' ? [{ ...each, verdict }] : [],
  );
  // A conflict may also lie across a break, where the rate rests on another base than the value that stands there.
  const doubtful = new Set(
    checked
      .filter(({ verdict }) => verdict.kind !== 'agrees')
      .map(({ observation }) => toReference(observation)),
  );
  return [
    ...differing
      .filter(({ observation }) => !listed.has(toReference(observation)))
      .map(({ file, observation, verdict }) => ({
        file,
        record: toReference(observation),
        field: 'growth',
        found: observation.growth?.printed ?? '',
        expected: `a rate from ${verdict.recomputed.low} to ${verdict.recomputed.high}, or a known conflict`,
      })),
    ...conflicts
      .filter(({ record }) => !doubtful.has(toKey(record)))
      .map(({ file, record }) => ({
        file,
        record: toKey(record),
        field: 'printed',
        found: record.printed,
        expected: 'a rate that contradicts the values',
      })),
    ...conflicts.flatMap(({ file, record }) => {
      const growth = byReference.get(toKey(record))?.growth;
      if (!growth || isSameRate(record.printed, growth)) return [];
      const expected = `the rate that the figure has, ${growth.value}`;
      return [{ file, record: toKey(record), field: 'printed', found: record.printed, expected }];
    }),
  ];
};

/** What holds along a series: breaks and conflicts belong to indicators, printed growth agrees with printed values. */
export const checkSeries: Rule = (files) => [...nameFaults(files), ...growthFaults(files)];
