import { type Dataset, isCodeWithin, treeOf } from '../domain/dataset';
import { rememberLast } from '../domain/remember';
import type { ReportEvent } from '../domain/report-event';
import type { EventScope } from './event-scopes';
import { type Clause, type Filter, hasPeriod } from './filter';
import { concernsCodes } from './place-observations';

/** Stands for the partner of events that name none. */
export const NO_PARTNER = 'none';

/** What kind of partner a code is, by the codelist `partner-group`; undefined for a code that says none. */
export const partnerGroupOf = (dataset: Dataset, partner: string): string | undefined =>
  treeOf(dataset, 'partner').byId.get(partner)?.implies?.['partner-group'];

/** The partners of an event that are not in China. */
export const partnersAbroad = (dataset: Dataset, { partner }: ReportEvent): readonly string[] =>
  partner.filter((each) => partnerGroupOf(dataset, each) !== 'domestic');

/** The systems that a chapter is about, the narrowest first: those that all its indicators share, or the next higher chapter's where it has none. */
const systemsOf = rememberLast((dataset: Dataset): ((chapter: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  const systems = treeOf(dataset, 'system');
  const shared = (chapter: string): readonly string[] => {
    const lineages = dataset.indicators
      .filter((each) => isCodeWithin(dataset, 'chapter', each.chapter, chapter))
      .map(({ system }) => systems.lineage(system));
    const [first, ...others] = lineages;
    if (first) return first.filter((system) => others.every((line) => line.includes(system)));
    const parent = treeOf(dataset, 'chapter').byId.get(chapter)?.parent;
    return parent === undefined ? [] : shared(parent);
  };
  return (chapter) => {
    const own = known.get(chapter) ?? shared(chapter);
    known.set(chapter, own);
    return own;
  };
});

/** True where an event belongs to a part of the report. */
export const isInScope = (dataset: Dataset, event: ReportEvent, scope: EventScope): boolean =>
  scope === 'all' ||
  systemsOf(dataset)(event.chapter).includes(scope) ||
  (scope === 'cooperation' && partnersAbroad(dataset, event).length > 0);

const meets = (dataset: Dataset, event: ReportEvent, { dimension, codes }: Clause): boolean => {
  const within = (own: readonly string[]) =>
    own.some((id) => codes.some((code) => isCodeWithin(dataset, dimension, id, code)));
  switch (dimension) {
    case 'right':
      return concernsCodes(treeOf(dataset, 'right'), event.right ?? [], codes);
    case 'system':
      return codes.some(
        (code) => code === 'all' || systemsOf(dataset)(event.chapter).includes(code),
      );
    case 'agency':
      return within([...event.host, ...(event.coHost ?? [])]);
    case 'chapter':
      return within([event.chapter, ...(event.source.also ?? []).map(({ section }) => section)]);
    case 'campaign':
      return false;
  }
};

/** The events that a filter leaves, and those that would be there but for a right: they name none. */
export interface SelectedEvents {
  readonly events: readonly ReportEvent[];
  readonly withoutRight: readonly ReportEvent[];
}

/** True where the filter leaves an event for all that it says but of rights. */
const isLeft = (dataset: Dataset, event: ReportEvent, filter: Filter): boolean =>
  (filter.from === undefined && filter.to === undefined
    ? true
    : event.date !== undefined && hasPeriod(filter, event.date.slice(0, 4))) &&
  filter.clauses.every((clause) => clause.dimension === 'right' || meets(dataset, event, clause));

/**
 * The events that a filter concerns. Under a right only those that name it, a part of it or what it is a part of: an
 * event that names none is about no right more than another. No event is of a campaign. One without a date is in no year.
 */
export const selectEvents = (
  dataset: Dataset,
  events: readonly ReportEvent[],
  filter: Filter,
): SelectedEvents => {
  const left = events.filter((event) => isLeft(dataset, event, filter));
  const rights = filter.clauses.filter(({ dimension }) => dimension === 'right');
  if (rights.length === 0) return { events: left, withoutRight: [] };
  return {
    events: left.filter((event) => rights.every((clause) => meets(dataset, event, clause))),
    withoutRight: left.filter((event) => event.right === undefined),
  };
};

/** True where an event has this partner itself; `NO_PARTNER` stands for none abroad. */
export const hasPartner = (dataset: Dataset, event: ReportEvent, partner: string): boolean =>
  partner === NO_PARTNER
    ? partnersAbroad(dataset, event).length === 0
    : event.partner.includes(partner);

/** The partners that are bodies of this one, by the codelist. */
export const bodiesOf = (dataset: Dataset, partner: string): readonly string[] =>
  treeOf(dataset, 'partner')
    .list.codes.filter(({ parent }) => parent === partner)
    .map(({ id }) => id);

/** In the order of the report: by the place that names an event first. */
export const inReportOrder = (
  dataset: Dataset,
  events: readonly ReportEvent[],
): readonly ReportEvent[] => {
  const chapters = [...treeOf(dataset, 'chapter').byId.keys()];
  const rank = ({ chapter }: ReportEvent) => chapters.indexOf(chapter);
  return events.toSorted(
    (a, b) =>
      rank(a) - rank(b) || a.source.paragraph - b.source.paragraph || (a.id < b.id ? -1 : 1),
  );
};
