import { type EventsSpec, PLAIN_EVENTS } from '../../exhibits/events/spec';
import type { EventParams } from '../event-params';

const OWN: EventsSpec = { ...PLAIN_EVENTS, scope: 'culture' };

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

/** Collections of typical cases with how many cases they have. */
export const CASES: EventsSpec = { ...OWN, show: 'figures', type: 'typical-cases' };

/** Education and training with their figures. */
export const EDUCATION: EventsSpec = { ...OWN, scope: 'education', show: 'figures' };

/** Publicity with its figures. */
export const PUBLICITY: EventsSpec = {
  ...OWN,
  scope: 'publicity',
  show: 'figures',
  type: 'publicity',
};

/** Reports, books and gazettes. */
export const PUBLICATIONS: EventsSpec = { ...OWN, show: 'titles', type: 'publication' };
