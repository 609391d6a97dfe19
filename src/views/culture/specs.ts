import { type EventsSpec, PLAIN_EVENTS } from '../../exhibits/events/spec';
import type { EventParams } from '../event-params';

/** Events of this part of the report. */
export const OWN: EventsSpec = { ...PLAIN_EVENTS, scope: 'culture' };

/** How many events of each type, one of them chosen by a link. */
export const toTypesSpec = ({ eventType }: Pick<EventParams, 'eventType'>): EventsSpec => ({
  ...OWN,
  show: 'types',
  type: eventType,
});

/** The list of events of a link. */
export const toListSpec = ({ eventType, partner, host }: EventParams): EventsSpec => ({
  ...OWN,
  type: eventType,
  partner,
  host,
});
