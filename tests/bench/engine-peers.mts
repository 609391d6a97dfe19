import { type ColumnTable, op, table } from 'arquero';
import crossfilter from 'crossfilter2';
import type { Filter } from '../../src/crossfilter/filter.ts';

/** The dimensions of the filter as the peers get them, in the order of the columns. */
const PEER_DIMENSIONS = ['system', 'right', 'agency', 'chapter', 'campaign'] as const;

type PeerDimension = (typeof PEER_DIMENSIONS)[number];

/** Every figure by numbers alone, the form in which both peers are fastest: its indicator, year, and coordinate in each dimension. */
export interface FlatColumns extends Readonly<Record<PeerDimension, Uint16Array>> {
  readonly indicator: Uint32Array;
  readonly year: Uint16Array;
}

/** A filter as both peers get it: for each dimension that it narrows which coordinates are inside, and its years. */
export interface FlatFilter extends Pick<Filter, 'from' | 'to'> {
  readonly allowed: Readonly<Partial<Record<PeerDimension, Uint8Array>>>;
}

/** Puts a filter in the place of the last one, counts anew, and gives the number of indicators that have a figure left. */
export type Count = (filter: FlatFilter) => number;

const MOST_COORDINATES = 65_536;

interface FlatRecord extends Readonly<Record<PeerDimension, number>> {
  readonly indicator: number;
  readonly year: number;
}

const toRecords = (columns: FlatColumns): FlatRecord[] =>
  Array.from(columns.indicator, (indicator, row) => ({
    indicator,
    year: columns.year[row] ?? 0,
    system: columns.system[row] ?? 0,
    right: columns.right[row] ?? 0,
    agency: columns.agency[row] ?? 0,
    chapter: columns.chapter[row] ?? 0,
    campaign: columns.campaign[row] ?? 0,
  }));

/**
 * crossfilter2: a dimension and a group a facet, one for systems × rights, one for indicators; only what has changed is
 * filtered anew. Its facets count figures, where the product counts indicators: that would cost it more.
 */
export const startCrossfilter = (columns: FlatColumns): Count => {
  const all = crossfilter(toRecords(columns));
  const facets = PEER_DIMENSIONS.map((name) => all.dimension((each) => each[name]));
  const years = all.dimension(({ year }) => year);
  const cells = all.dimension(({ system, right }) => system * MOST_COORDINATES + right);
  const groups = [...facets, cells].map((dimension) => dimension.group().reduceCount());
  const indicators = all
    .dimension(({ indicator }) => indicator)
    .group<number, number>()
    .reduceCount();
  let last: FlatFilter = { allowed: {} };
  return (filter) => {
    for (const [index, name] of PEER_DIMENSIONS.entries()) {
      const allowed = filter.allowed[name];
      if (allowed === last.allowed[name]) continue;
      if (allowed) facets[index]?.filterFunction((value) => allowed[value] === 1);
      else facets[index]?.filterAll();
    }
    const { from = 0, to = 9998 } = filter;
    if (filter.from !== last.from || filter.to !== last.to) years.filterRange([from, to + 1]);
    last = filter;
    for (const group of groups) group.all();
    let left = 0;
    for (const { value } of indicators.all()) if (value > 0) left += 1;
    return left;
  };
};

/** The rows of a table under a filter, without the conditions on some dimensions. */
const narrow = (rows: ColumnTable, filter: FlatFilter, own: readonly string[]): ColumnTable => {
  const conditions = PEER_DIMENSIONS.filter(
    (name) => filter.allowed[name] && !own.includes(name),
  ).map((name) => `$.${name}[d.${name}] === 1`);
  if (filter.from !== undefined) conditions.push('d.year >= $.from');
  if (filter.to !== undefined) conditions.push('d.year <= $.to');
  if (conditions.length === 0) return rows;
  return rows
    .params({ ...filter.allowed, from: filter.from, to: filter.to })
    .filter(`(d, $) => ${conditions.join(' && ')}`);
};

/** arquero: filtered once for all facets that have no condition of their own, once more for each that has. Its facets count indicators. */
export const startArquero = (columns: FlatColumns): Count => {
  const all = table({ ...columns });
  return (filter) => {
    const rows = narrow(all, filter, []);
    for (const name of PEER_DIMENSIONS) {
      const own = filter.allowed[name] ? narrow(all, filter, [name]) : rows;
      own.groupby(name).rollup({ indicators: op.distinct('indicator') });
    }
    narrow(all, filter, ['system', 'right']).groupby('system', 'right').count();
    return rows.groupby('indicator').count().numRows();
  };
};
