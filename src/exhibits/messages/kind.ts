import type { Kind } from '../exhibit';
import { MESSAGES_FIELDS, MESSAGES_HEADS, type MessagesSpec, PLAIN_MESSAGES } from './spec';

export const MESSAGES_KIND: Kind<MessagesSpec> = {
  kind: 'messages',
  plain: PLAIN_MESSAGES,
  fields: MESSAGES_FIELDS,
  heads: MESSAGES_HEADS,
  needs: [],
  height: 'h-96',
  load: async () => (await import('./exhibit')).MESSAGES,
};
