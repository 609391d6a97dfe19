import type { Bilingual } from '../../domain/codelist';
import type { Dataset } from '../../domain/dataset';
import type { Item } from '../../domain/identity';
import type { SourcePlace } from '../../domain/observation';
import type { Records } from '../exhibit';

/** What an identity counts as one: its name, and where the source names it; a code has no place. */
export interface CountedItem {
  readonly id: string;
  readonly name: Bilingual;
  readonly source?: SourcePlace | undefined;
}

/** Everything that identities may count and the data have a record of, by the id that they write. */
export const toCountedItems = (
  { campaigns }: Pick<Dataset, 'campaigns'>,
  { instruments = [], events = [] }: Records,
): ReadonlyMap<string, CountedItem> =>
  new Map(
    [
      ...instruments.map(({ id, title, source }) => ({ id, name: title, source })),
      ...events.map(({ id, name, source }) => ({ id: `events/${id}`, name, source })),
      ...campaigns.map(({ id, name, source }) => ({ id: `campaigns/${id}`, name, source })),
    ].map((item) => [item.id, item]),
  );

/** The item that an identity writes: a record, a code, or a name; undefined for a record that is not loaded. */
export const toCountedItem = (
  { trees }: Pick<Dataset, 'trees'>,
  known: ReadonlyMap<string, CountedItem>,
  item: Item,
): CountedItem | undefined => {
  if (typeof item !== 'string') return { id: item.name.en, name: item.name };
  const [dimension = '', code] = item.split('=');
  if (code === undefined) return known.get(item);
  const name = trees.get(dimension)?.byId.get(code)?.name;
  return name && { id: item, name };
};
