import type { Kind } from '../exhibit';
import { LIST_FIELDS, LIST_HEADS, type ListSpec, PLAIN_LIST } from './spec';

export const LIST_KIND: Kind<ListSpec> = {
  kind: 'list',
  plain: PLAIN_LIST,
  fields: LIST_FIELDS,
  heads: LIST_HEADS,
  needs: [],
  height: 'h-[40rem]',
  load: async () => (await import('./exhibit')).LIST,
};
