import { EVENT_SCOPES, type EventScope } from '../../crossfilter/event-scopes';
import { choice, form } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** How events are shown: one by one; counted by type; agreements by form; how far they are; with their figures; by their titles alone. */
export const EVENT_SHOWS = ['list', 'types', 'forms', 'stages', 'figures', 'titles'] as const;

export type EventShow = (typeof EVENT_SHOWS)[number];

/** Codes of codelists that come with late parts, so a link can only be held to their form; the exhibit says where there is none of that name. */
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_CODE = 40;

/** One code of a list that is loaded later. */
const lateCode = (examples: readonly string[]) => form(CODE, LONGEST_CODE, examples);

/** Events that a part of the report names. `type`, `partner` and `host` narrow it, undefined for all. */
export interface EventsSpec {
  readonly kind: 'events';
  readonly scope: EventScope;
  readonly show: EventShow;
  readonly type: string | undefined;
  readonly partner: string | undefined;
  readonly host: string | undefined;
}

export const EVENTS_FIELDS: Fields<EventsSpec> = {
  scope: { letter: 'k', parser: choice(EVENT_SCOPES, 'all') },
  show: { letter: 'c', parser: choice(EVENT_SHOWS, 'list') },
  type: { letter: 'b', parser: lateCode(['meeting', 'typical-cases']) },
  partner: { letter: 'x', parser: lateCode(['japan', 'republic-of-korea', 'none']) },
  host: { letter: 'o', parser: lateCode(['cnipa', 'state-council']) },
};

export const EVENTS_HEADS: readonly Head<EventsSpec>[] = [{ letter: 'v', preset: {} }];

export const PLAIN_EVENTS: EventsSpec = {
  kind: 'events',
  scope: 'all',
  show: 'list',
  type: undefined,
  partner: undefined,
  host: undefined,
};
