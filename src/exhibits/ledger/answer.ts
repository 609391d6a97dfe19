import { narrowingOf } from '../../crossfilter/filter';
import {
  bodiesOf,
  hasPartner,
  isInScope,
  NO_PARTNER,
  partnerGroupOf,
  selectEvents,
} from '../../crossfilter/select-events';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { ReportEvent } from '../../domain/report-event';
import type { Answer, Asked, BadgeName } from '../exhibit';
import type { LedgerSpec } from './spec';

/** A partner with how many events it has itself, in all and of each type. A body stands below its country or organization and is not counted there. */
export interface LedgerRow {
  readonly partner: string;
  readonly isBody: boolean;
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Partners of one sort: countries, organizations, groups of countries, or nobody; never added up, as an event may have several. */
export interface LedgerPart {
  readonly group: string;
  readonly rows: readonly LedgerRow[];
}

/**
 * `events` are those of cooperation that the filter leaves, undefined until they are loaded; `types` the columns, in the
 * order of the codelist; `most` the largest count of a cell. `unknown` are the choices that name no code of the data.
 */
export interface LedgerAnswer extends Answer<LedgerSpec> {
  readonly events: readonly ReportEvent[] | undefined;
  readonly types: readonly string[];
  readonly parts: readonly LedgerPart[];
  readonly most: number;
  readonly withoutRight: number;
  readonly unknown: readonly string[];
}

/** Sorts of partners in their order; their bodies stand below them. */
const PARTS = ['country', 'organization', 'country-group'] as const;

const toRow = (
  dataset: Dataset,
  events: readonly ReportEvent[],
  partner: string,
  isBody: boolean,
): LedgerRow => {
  const counts = new Map<string, number>();
  const own = events.filter((event) => hasPartner(dataset, event, partner));
  for (const { type } of own) counts.set(type, (counts.get(type) ?? 0) + 1);
  return { partner, isBody, total: own.length, counts };
};

/** The partners of a sort, whoever has most events with its bodies first, each with its bodies below it. */
const toPart = (dataset: Dataset, events: readonly ReportEvent[], group: string): LedgerPart => {
  const partners = [...treeOf(dataset, 'partner').byId.keys()].filter(
    (partner) => partnerGroupOf(dataset, partner) === group,
  );
  const families = partners.map((partner) => {
    const bodies = bodiesOf(dataset, partner).map((body) => toRow(dataset, events, body, true));
    const all = [partner, ...bodiesOf(dataset, partner)];
    return {
      rows: [
        toRow(dataset, events, partner, false),
        ...bodies.toSorted((a, b) => b.total - a.total),
      ],
      count: events.filter((event) => all.some((each) => hasPartner(dataset, event, each))).length,
    };
  });
  return {
    group,
    rows: families
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .flatMap(({ rows }) => rows.filter((row) => row.total > 0 || !row.isBody)),
  };
};

const unknownOf = (dataset: Dataset, { partner, type }: LedgerSpec): readonly string[] => [
  ...(partner === undefined ||
  partner === NO_PARTNER ||
  treeOf(dataset, 'partner').byId.has(partner)
    ? []
    : [partner]),
  ...(type === undefined || treeOf(dataset, 'event-type').byId.has(type) ? [] : [type]),
];

const badgeOf = (
  { filter, spec }: Asked<LedgerSpec>,
  events: readonly ReportEvent[],
  unknown: readonly string[],
): BadgeName => {
  if (events.length === 0) return 'none';
  const isChosen = [spec.partner, spec.type].some(
    (code) => code !== undefined && !unknown.includes(code),
  );
  const narrowing = narrowingOf(filter, []);
  return narrowing === 'unfiltered' && isChosen ? 'own' : narrowing;
};

/** Counts the events of cooperation that the filter leaves by partner and type. */
export const answerLedger = (asked: Asked<LedgerSpec>): LedgerAnswer => {
  const { ground, records, spec, filter } = asked;
  const { dataset } = ground.cube;
  const { events, withoutRight } = selectEvents(
    dataset,
    (records.events ?? []).filter((event) => isInScope(dataset, event, 'cooperation')),
    filter,
  );
  const unknown = unknownOf(dataset, spec);
  const parts = [
    ...PARTS.map((group) => toPart(dataset, events, group)),
    { group: NO_PARTNER, rows: [toRow(dataset, events, NO_PARTNER, false)] },
  ].filter(({ rows }) => rows.some(({ total }) => total > 0));
  const types = [...treeOf(dataset, 'event-type').byId.keys()].filter((type) =>
    events.some((event) => event.type === type),
  );
  return {
    asked,
    badge: badgeOf(asked, events, unknown),
    lead: [],
    isEmpty: events.length === 0,
    events: records.events && events,
    types,
    parts,
    most: Math.max(
      0,
      ...parts.flatMap(({ rows }) => rows.flatMap((row) => [...row.counts.values()])),
    ),
    withoutRight: withoutRight.length,
    unknown,
  };
};

/** The rows of a sort of partners; none where there are none. */
export const rowsOf = ({ parts }: LedgerAnswer, group: string): readonly LedgerRow[] =>
  parts.find((part) => part.group === group)?.rows ?? [];

/** The row with most events, undefined where two have the same number or there is none. */
export const topOf = (rows: readonly LedgerRow[]): LedgerRow | undefined => {
  const [first, second] = rows.toSorted((a, b) => b.total - a.total);
  return first && first.total > (second?.total ?? 0) ? first : undefined;
};
