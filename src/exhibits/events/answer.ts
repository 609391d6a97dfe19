import { narrowingOf } from '../../crossfilter/filter';
import {
  bodiesOf,
  hasPartner,
  inReportOrder,
  isInScope,
  NO_PARTNER,
  partnersAbroad,
  selectEvents,
} from '../../crossfilter/select-events';
import { compareDecimals } from '../../domain/compare-decimals';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { ReportEvent } from '../../domain/report-event';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { countBy, type Counted } from './count-by';
import type { EventsSpec } from './spec';

/** Events of one heading: those with the chosen partner itself, or with one of its bodies; `partner` is undefined where none is chosen. */
export interface EventGroup {
  readonly partner: string | undefined;
  readonly events: readonly ReportEvent[];
}

/** An event with those of its figures that are loaded, in the order of the report. */
export interface EventFigures {
  readonly event: ReportEvent;
  readonly figures: readonly Observation[];
}

/** Which fields of a spec name a code that no codelist has. */
export type UnknownCode = { readonly field: 'type' | 'partner' | 'host'; readonly code: string };

/**
 * `all` are the events of the scope that the filter leaves, undefined until they are loaded. `shown` are those of the
 * chosen type, partner and host, in `groups` by partner; a country's bodies are groups of their own. `types`, `partners`
 * and `hosts` are what may be chosen, each counted under the other two choices. `rows` are those shown with their figures.
 * `withoutRight` counts those that would be shown but for a right of the filter: they name none. `isEmptiedByFilter` is true
 * where it is the filter of the page that leaves nothing to show. `page` is the page that is shown, from 0; undefined for all.
 */
export interface EventsAnswer extends Answer<EventsSpec> {
  readonly all: readonly ReportEvent[] | undefined;
  readonly shown: readonly ReportEvent[];
  readonly groups: readonly EventGroup[];
  readonly types: readonly Counted[];
  readonly partners: readonly Counted[];
  readonly hosts: readonly Counted[];
  readonly rows: readonly EventFigures[];
  readonly withoutRight: number;
  readonly isEmptiedByFilter: boolean;
  readonly unknown: readonly UnknownCode[];
  readonly page: number | undefined;
}

type Choice = Pick<EventsSpec, 'type' | 'partner' | 'host'>;

/** The choices that name codes of the data, and those that do not. */
export const checkChoice = (dataset: Dataset, { type, partner, host }: Choice) => {
  const has = (list: string, code: string | undefined) =>
    code !== undefined && treeOf(dataset, list).byId.has(code);
  const isPartner = partner === NO_PARTNER || has('partner', partner);
  const asked = [
    { field: 'type', code: type, isKnown: has('event-type', type) },
    { field: 'partner', code: partner, isKnown: isPartner },
    { field: 'host', code: host, isKnown: has('agency', host) },
  ] as const;
  const known: Choice = {
    type: has('event-type', type) ? type : undefined,
    partner: isPartner ? partner : undefined,
    host: has('agency', host) ? host : undefined,
  };
  const unknown = asked.flatMap(({ field, code, isKnown }): readonly UnknownCode[] =>
    code === undefined || isKnown ? [] : [{ field, code }],
  );
  return { known, unknown };
};

const hostsOf = ({ host, coHost = [] }: ReportEvent): readonly string[] => [...host, ...coHost];

/** The partner and its bodies: the list of a country has what was with its offices, under their own headings. */
const withBodies = (dataset: Dataset, partner: string | undefined): readonly string[] =>
  partner === undefined ? [] : [partner, ...bodiesOf(dataset, partner)];

const chooser =
  (dataset: Dataset, choice: Choice) =>
  (event: ReportEvent, without?: keyof Choice): boolean => {
    const { type, partner, host } = choice;
    const partners = withBodies(dataset, partner);
    return (
      (without === 'type' || type === undefined || event.type === type) &&
      (without === 'partner' ||
        partner === undefined ||
        partners.some((each) => hasPartner(dataset, event, each))) &&
      (without === 'host' || host === undefined || hostsOf(event).includes(host))
    );
  };

const groupsOf = (
  dataset: Dataset,
  shown: readonly ReportEvent[],
  partner: string | undefined,
): readonly EventGroup[] => {
  if (partner === undefined) return [{ partner, events: shown }];
  return withBodies(dataset, partner)
    .map((each) => ({
      partner: each,
      events: shown.filter((event) => hasPartner(dataset, event, each)),
    }))
    .filter(({ events }) => events.length > 0);
};

const toFigures = (dataset: Dataset, event: ReportEvent): EventFigures => {
  const order = ({ indicator }: Observation) => dataset.indicatorById.get(indicator)?.order ?? 0;
  const figures = event.figures.flatMap(
    (reference) => dataset.observationByReference.get(reference) ?? [],
  );
  return { event, figures: figures.toSorted((a, b) => order(a) - order(b)) };
};

/** Those with figures first, as the report has them; then those without. */
const rowsOf = (dataset: Dataset, shown: readonly ReportEvent[]): readonly EventFigures[] => {
  const rows = shown.map((event) => toFigures(dataset, event));
  const first = ({ figures: [figure] }: EventFigures) =>
    dataset.indicatorById.get(figure?.indicator ?? '')?.order ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => {
    const [one, other] = [first(a), first(b)];
    return one === other ? 0 : one - other;
  });
};

/** The largest figure of those events that have most of them: it speaks for the rows. */
const leadOf = (rows: readonly EventFigures[]): readonly Observation[] => {
  const most = Math.max(0, ...rows.map(({ figures }) => figures.length));
  const figures = rows.filter((row) => row.figures.length === most).flatMap((row) => row.figures);
  return figures.toSorted((a, b) => compareDecimals(b.value, a.value)).slice(0, 1);
};

/** What can be shown at all: agreements for their forms, what is under way for its stages. */
const isOfShow = ({ show }: EventsSpec, { form, stage }: ReportEvent): boolean => {
  if (show === 'forms') return form !== undefined;
  return show !== 'stages' || stage !== undefined;
};

/** What a panel is about by itself narrows nothing; what a reader has chosen in a list does, and in bars leaves all of them. */
const badgeOf = (
  { filter, spec }: Asked<EventsSpec>,
  choice: Choice,
  hasAny: boolean,
): BadgeName => {
  if (!hasAny) return 'none';
  const isChosen = Object.values(choice).some((each) => each !== undefined);
  if (isChosen && spec.show === 'list') return 'filtered';
  const narrowing = narrowingOf(filter, []);
  return isChosen && spec.show === 'types' && narrowing === 'unfiltered' ? 'own' : narrowing;
};

/** Finds the events of a part of the report that filter and choices leave. */
export const answerEvents = (asked: Asked<EventsSpec>): EventsAnswer => {
  const { ground, records, spec, filter } = asked;
  const { dataset } = ground.cube;
  const scoped = (records.events ?? []).filter(
    (event) => isInScope(dataset, event, spec.scope) && isOfShow(spec, event),
  );
  const { events, withoutRight } = selectEvents(dataset, scoped, filter);
  const all = inReportOrder(dataset, events);
  const { known, unknown } = checkChoice(dataset, spec);
  const isChosen = chooser(dataset, known);
  const shown = all.filter((event) => isChosen(event));
  const of = (without: keyof Choice) => all.filter((event) => isChosen(event, without));
  const abroad = (event: ReportEvent) => {
    const partners = partnersAbroad(dataset, event);
    return partners.length > 0 ? partners : [NO_PARTNER];
  };
  const rows = rowsOf(dataset, shown);
  return {
    asked,
    badge: badgeOf(asked, known, shown.length > 0),
    lead: spec.show === 'figures' ? leadOf(rows) : [],
    isEmpty: shown.length === 0,
    all: records.events && all,
    shown,
    groups: groupsOf(dataset, shown, known.partner),
    types: countBy(of('type'), ({ type }) => [type]),
    partners: countBy(of('partner'), abroad),
    hosts: countBy(of('host'), hostsOf),
    rows,
    withoutRight: withoutRight.filter((event) => isChosen(event)).length,
    isEmptiedByFilter: shown.length === 0 && scoped.some((event) => isChosen(event)),
    unknown,
    page: undefined,
  };
};
