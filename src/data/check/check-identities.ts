import { referencesOf } from '../../domain/identity';
import { toReference } from '../../domain/observation';
import type { Fault } from '../parse-resource';
import type { FileRecord } from '../record-schemas';
import { toObservation } from '../to-observation';
import { recordsOfKind, type Rule } from './package-files';

type Figures = ReadonlyMap<string, FileRecord<'observations'>>;
type Need = { readonly field: string; readonly expected: string };

const growthNeed = (whole: FileRecord<'observations'> | undefined): readonly Need[] =>
  whole && !whole.growth
    ? [{ field: 'share', expected: 'the share of the whole, or a whole that prints its growth' }]
    : [];

/** What a relation cannot be judged without. */
const needsOf = (
  { relation, whole, parts, share, items = [] }: FileRecord<'identities'>,
  figures: Figures,
): readonly Need[] => {
  switch (relation) {
    case 'whole-number':
      return share === undefined ? growthNeed(figures.get(whole)) : [];
    case 'share':
      return share !== undefined && parts.length === 1
        ? []
        : [{ field: 'share', expected: 'a printed share, and one part' }];
    case 'equal':
      return parts.length > 0 || figures.get(whole)?.source.also
        ? []
        : [{ field: 'parts', expected: 'figures, or a whole that further places print' }];
    default:
      return parts.length + items.length > 0
        ? []
        : [{ field: 'parts', expected: 'at least one part or item' }];
  }
};

const nameNeed = (record: FileRecord<'identities'>): readonly Need[] =>
  record.name || referencesOf(record).length > 0
    ? []
    : [{ field: 'name', expected: 'a name, for no figure says what it is about' }];

/** Every identity has the figures that its relation is judged by, or a name where it is about none. */
export const checkIdentities: Rule = (files) => {
  const figures: Figures = new Map(
    recordsOfKind(files, 'observations').map(({ record }) => [
      toReference(toObservation(record)),
      record,
    ]),
  );
  return recordsOfKind(files, 'identities').flatMap(({ file, record }): readonly Fault[] =>
    [...nameNeed(record), ...needsOf(record, figures)].map((need) => ({
      file,
      record: record.id,
      found: 'none',
      ...need,
    })),
  );
};
