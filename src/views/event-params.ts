import { EVENTS_FIELDS, type EventsSpec } from '../exhibits/events/spec';
import { piece, type StateOf } from '../url/state-table';

/** What a link says of the events of any view: their type, partner and host, each for all where it says nothing. */
export const EVENT_PARAMS = {
  eventType: piece('event', 'push', undefined, EVENTS_FIELDS.type.parser),
  partner: piece('partner', 'push', undefined, EVENTS_FIELDS.partner.parser),
  host: piece('host', 'push', undefined, EVENTS_FIELDS.host.parser),
} as const;

export type EventParams = StateOf<typeof EVENT_PARAMS>;

/** What a link says of a list of events. */
export const ofEventsSpec = ({
  type,
  partner,
  host,
}: Pick<EventsSpec, 'type' | 'partner' | 'host'>): EventParams => ({
  eventType: type,
  partner,
  host,
});
