import { applyFilter, toCube, type Verdict } from '../../src/crossfilter/apply-filter';
import { type Clause, type Filter } from '../../src/crossfilter/filter';
import { type Observation } from '../../src/domain/observation';
import { arbitraryFilter } from './arbitrary-filter';
import { isInsideClause } from './filter-scope';
import { readDataset } from './read-data';

export const dataset = readDataset();
export const cube = toCube(dataset);
export const filters = arbitraryFilter(dataset);

const judged = new Map<string, readonly (readonly [string, Verdict])[]>();

/** The verdicts on every indicator. The laws see the same filters, so each filter is applied once. */
export const judge = (filter: Filter) => {
  const key = JSON.stringify(filter);
  const known = judged.get(key) ?? [...applyFilter(cube, filter)];
  judged.set(key, known);
  return known;
};

export const filteredBy = (filter: Filter): ReadonlySet<string> =>
  new Set(judge(filter).flatMap(([id, { kind }]) => (kind === 'filtered' ? [id] : [])));

export const shownBy = (verdict: Verdict): readonly Observation[] =>
  verdict.kind === 'outside' ? [] : verdict.observations;

/** The figures that a filter shows in verdicts of one kind. */
export const shown = (filter: Filter, kind: Verdict['kind']) =>
  judge(filter)
    .filter(([, verdict]) => verdict.kind === kind)
    .flatMap(([, verdict]) => shownBy(verdict).map((figure) => ({ figure, verdict })));

export const misses = (figure: Observation, clause: Clause) =>
  !isInsideClause(dataset, figure, clause);
