import type { ResourceKind } from '../../data/record-schemas';
import type { Kind } from '../exhibit';
import { mayBePinyin } from './fold-query';
import { LIST_FIELDS, LIST_HEADS, type ListSpec, PLAIN_LIST } from './spec';

/** The readings of Chinese names. */
const READINGS: readonly ResourceKind[] = ['search'];

export const LIST_KIND: Kind<ListSpec> = {
  kind: 'list',
  plain: PLAIN_LIST,
  fields: LIST_FIELDS,
  heads: LIST_HEADS,
  needs: [],
  needsFor: ({ search }) => (mayBePinyin(search) ? READINGS : undefined),
  height: 'h-[40rem]',
  load: async () => (await import('./exhibit')).LIST,
};
