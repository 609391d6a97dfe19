import { listFigures } from '../../crossfilter/list-figures';
import type { Observation } from '../../domain/observation';
import { rememberLast } from '../../domain/remember';
import type { Answer, Exhibit } from '../../exhibits/exhibit';
import { pairOf } from '../../exhibits/pair/pair-answer';
import type { ExhibitTable } from '../../exhibits/exhibit-table';
import type { Taken } from '../taken';

/** How much is taken: what the exhibit shows, or every figure that its filter finds. */
export type Scope = 'shown' | 'filter';

/**
 * What is taken: a table as it is shown, and the figures. `isTable` where the table itself is the data, for it is of
 * documents, terms or events and not of figures alone, or of what is worked out of them: rates, an index. `wider` counts indicators of which only wider figures are
 * published: these are left out.
 */
export interface Content {
  readonly scope: Scope;
  readonly table: ExhibitTable;
  readonly observations: readonly Observation[];
  readonly isTable: boolean;
  readonly wider: number;
}

const NO_TABLE: ExhibitTable = { columns: [], rows: [] };

const hasFigures = ({ rows }: ExhibitTable): boolean =>
  rows.some((row) => row.some(({ kind }) => kind === 'figure'));

const shownOf = rememberLast((answer: Answer, exhibit: Exhibit): Content => {
  const table = exhibit.table(answer);
  const observations = exhibit.observations(answer);
  const restsOnMore = exhibit.cited !== undefined;
  const isEmpty = table.rows.length === 0 && observations.length > 0;
  const isTable = !isEmpty && (restsOnMore || !hasFigures(table));
  return { scope: 'shown', table, observations, isTable, wider: 0 };
});

const filterOf = rememberLast((answer: Answer): Content => {
  const sides = pairOf(answer)?.sides ?? [answer];
  const found = sides.map(({ asked: { ground, filter, verdicts } }) =>
    listFigures(ground.cube, filter, verdicts),
  );
  const inside = found.flatMap((each) => each.inside.map(({ observation }) => observation));
  const observations = [...new Set(inside)];
  const wholes = found.flatMap(({ whole }) => whole.map(({ indicator }) => indicator.id));
  const wider = new Set(wholes).size;
  return { scope: 'filter', table: NO_TABLE, observations, isTable: false, wider };
});

/** What is taken of an exhibit; worked out once. */
export const contentOf = ({ exhibit, answer }: Taken, scope: Scope): Content =>
  scope === 'shown' ? shownOf(answer, exhibit) : filterOf(answer);

/** The rows that a file of data has: those of the table that is the data, or a figure each. */
export const countRows = ({ table, observations, isTable }: Content): number =>
  isTable ? table.rows.length : observations.length;
