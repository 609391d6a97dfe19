import { isUnfiltered, narrowingOf } from '../../crossfilter/filter';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { lexiconOf } from '../../wording/lexicon';
import { findBest, toQuery } from '../../wording/match-text';
import { parseColumnSort } from '../../url/column-sort';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { sortRows } from '../sort-rows';
import { applyConditions, hasConditions, type UnknownCode, unknownCodes } from './conditions';
import { type Instrument, instrumentOrders, reportOrders } from './instrument';
import { instrumentFields } from './search-fields';
import { relateInstrument } from './select-instruments';
import { columnOrders } from './instrument-orders';
import { toInstrumentPages } from './pages';
import { INSTRUMENT_COLUMNS, type InstrumentsSpec } from './spec';
import { besidesTotals, checkTotals, type LevelGroup, type TotalCheck } from './totals';

/** The level whose instruments are of a region. */
export const LOCAL = 'local-regulation';
/** The table of the report that lists laws and regulations. */
const TABLE_TWO = 'table2';

/**
 * `all` instruments, undefined until they are loaded; those `inFilter` of the page; the `rows` of them that conditions,
 * search and show leave, in their order; how many of these the filter finds only as part of wider ones (`wider`). `unknown`
 * are values of the spec that the data do not have. `totals` and `besides` are there for the show of that name alone;
 * `page` is the page of the rows that is shown, from 0, undefined for all.
 */
export interface InstrumentsAnswer extends Answer<InstrumentsSpec> {
  readonly all: readonly Instrument[] | undefined;
  readonly inFilter: readonly Instrument[];
  readonly rows: readonly Instrument[];
  readonly wider: number;
  readonly opened: Instrument | undefined;
  readonly unknown: readonly UnknownCode[];
  readonly totals: readonly TotalCheck[];
  readonly besides: readonly LevelGroup[];
  readonly page: number | undefined;
}

/** True where Table 2 lists an instrument. */
const isInTableTwo = ({ source }: Instrument): boolean =>
  (source.also ?? []).some(({ section }) => section === TABLE_TWO);

const ofShow = (
  show: InstrumentsSpec['show'],
  found: readonly Instrument[],
): readonly Instrument[] => {
  if (show === 'local') return found.filter(({ level }) => level === LOCAL);
  return show === 'table2' ? found.filter(isInTableTwo) : found;
};

const sortedRows = (
  { ground, spec }: Asked<InstrumentsSpec>,
  found: readonly Instrument[],
): readonly Instrument[] => {
  const { dataset } = ground.cube;
  const rows = ofShow(spec.show, found);
  if (spec.show === 'table2') return sortRows(rows, tableTwoOrders);
  return sortRows(rows, spec.show === 'table' ? reportOrders() : instrumentOrders(dataset));
};

/** The row of Table 2 that lists an instrument; 0 where none does. */
export const rowOfTable = ({ source }: Instrument): number =>
  (source.also ?? []).find(({ section }) => section === TABLE_TWO)?.paragraph ?? 0;

const tableTwoOrders = [
  { compare: (a: Instrument, b: Instrument) => rowOfTable(a) - rowOfTable(b) },
  ...reportOrders(),
];

const badgeOf = (
  { ground, spec, filter }: Asked<InstrumentsSpec>,
  rows: readonly Instrument[],
  wider: number,
): BadgeName => {
  if (rows.length === 0) return 'none';
  if (wider === rows.length) return 'whole';
  if (spec.show !== 'table2' && hasConditions(ground.cube.dataset, spec)) return 'filtered';
  return narrowingOf(filter, []);
};

/** The printed totals hold for all rights and bodies: a filter finds them as wholes, or not at all. */
const totalsBadge = (
  { filter, verdicts }: Asked<InstrumentsSpec>,
  figures: readonly Observation[],
): BadgeName => {
  if (isUnfiltered(filter)) return 'unfiltered';
  const known = figures.map((each) => verdicts.get(each.indicator)?.kind ?? 'outside');
  if (known.includes('filtered')) return 'filtered';
  return known.includes('whole') ? 'whole' : 'none';
};

/** Finds the instruments that filter, conditions and search leave. */
export const answerInstruments = (asked: Asked<InstrumentsSpec>): InstrumentsAnswer => {
  const { ground, records, spec, filter } = asked;
  const { dataset } = ground.cube;
  const all = records.instruments;
  const relations = new Map(
    (all ?? []).map((each) => [each, relateInstrument(dataset, each, filter)]),
  );
  const inFilter = (all ?? []).filter((each) => relations.get(each) !== 'out');
  const query = toQuery(spec.search, lexiconOf(records.search));
  const found = findBest(applyConditions(dataset, spec, inFilter), query, (each) =>
    instrumentFields(dataset, each),
  );
  const rows = sortedRows(asked, found);
  const wider = rows.filter((each) => relations.get(each) === 'covering').length;
  const shared = {
    asked,
    all,
    inFilter,
    wider,
    opened: all?.find(({ id }) => id === spec.open),
    unknown: all ? unknownCodes(dataset, spec) : [],
    page: undefined,
  };
  if (spec.show !== 'totals') {
    const badge = badgeOf(asked, rows, wider);
    return {
      ...shared,
      rows,
      totals: [],
      besides: [],
      badge,
      lead: [],
      isEmpty: rows.length === 0,
    };
  }
  const totals = checkTotals(dataset, records);
  const lead = totals.map(({ figure }) => figure);
  const badge = totalsBadge(asked, lead);
  const besides = besidesTotals(dataset, all ?? [], totals);
  const isEmpty = totals.length === 0 || badge === 'none';
  return { ...shared, rows: [], totals, besides, badge, lead, isEmpty };
};

/** The rows in the order of a language: those of a table as its sort says. */
const rowsIn = ({ asked, rows }: InstrumentsAnswer, language: Language): readonly Instrument[] => {
  const { spec, ground } = asked;
  const sort = spec.show === 'table' ? parseColumnSort(spec.sort, INSTRUMENT_COLUMNS) : undefined;
  return sort ? sortRows(rows, columnOrders(ground.cube.dataset, sort, language)) : rows;
};

/** The rows that are shown: those of the page, or all. */
export const shownRows = (answer: InstrumentsAnswer, language: Language): readonly Instrument[] => {
  const rows = rowsIn(answer, language);
  const { page, asked } = answer;
  if (page === undefined || asked.spec.show !== 'table') return rows;
  return toInstrumentPages(rows)[page] ?? [];
};
