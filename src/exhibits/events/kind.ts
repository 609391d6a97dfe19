import type { Kind } from '../exhibit';
import { EVENTS_FIELDS, EVENTS_HEADS, type EventsSpec, PLAIN_EVENTS } from './spec';

export const EVENTS_KIND: Kind<EventsSpec> = {
  kind: 'events',
  plain: PLAIN_EVENTS,
  fields: EVENTS_FIELDS,
  heads: EVENTS_HEADS,
  needs: ['events'],
  height: 'h-96',
  load: async () => (await import('./exhibit')).EVENTS,
};
