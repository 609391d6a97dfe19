import { toReference } from '../../domain/observation';
import { toFound } from '../parse-resource';
import { toObservation } from '../to-observation';
import { recordsOfKind, type Rule } from './package-files';

/**
 * Where a figure stands that two documents contradict one another about, it is what the conflict says: ours where that was
 * kept or is open, the other where that has replaced it. A figure that is no point of its series is not looked for.
 */
export const checkConflicts: Rule = (files) => {
  const figures = new Map(
    recordsOfKind(files, 'observations').map(({ record }) => [
      toReference(toObservation(record)),
      record,
    ]),
  );
  return recordsOfKind(files, 'source-conflicts').flatMap(({ file, record }) => {
    const { indicator, time, codes = {}, ours, other, outcome } = record;
    const own = figures.get(toReference({ indicator, time, codes }));
    const kept = outcome === 'replaced' ? other : ours;
    if (!own || own.printed === kept.printed) return [];
    return [
      {
        file,
        record: record.id,
        field: outcome === 'replaced' ? 'other.printed' : 'ours.printed',
        found: toFound(kept.printed),
        expected: `what stands, ${own.printed}`,
      },
    ];
  });
};
