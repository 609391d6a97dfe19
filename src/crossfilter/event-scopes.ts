/** Parts of the report of which events are shown: the systems that it describes. Cooperation has events with a partner abroad of other chapters, too. */
export const EVENT_SCOPES = [
  'all',
  'judicial',
  'administrative',
  'mechanisms',
  'registration',
  'culture',
  'publicity',
  'education',
  'cooperation',
] as const;

export type EventScope = (typeof EVENT_SCOPES)[number];
