import { figureAt, type FigureAt, partsAt, restsOn, type Scene } from '../../crossfilter/figure-at';
import { checkSum } from '../../domain/check-sum';
import { treeOf } from '../../domain/dataset';
import { isRealChange, toDifference } from '../../domain/interval';
import { type Observation, toReference } from '../../domain/observation';
import type {
  Board,
  BoardRow,
  FlowBar,
  FlowGroup,
  FlowRow,
  Outcome,
  Role,
  Worked,
} from './flow-row';
import type { Counts } from './spec';

const ROLES: readonly Role[] = ['in', 'out'];
const MISSING: FigureAt = { kind: 'missing' };

/** What rows are made from. `bothCounts` says that the board counts things by cases and by persons. */
interface Around {
  readonly scene: Scene;
  readonly time: string;
  readonly counts: Counts;
  readonly bothCounts: boolean;
}

/** True where anything of a board is counted by cases as well as by persons. */
export const hasBothCounts = ({ groups }: Board): boolean =>
  groups.some(({ rows }) =>
    rows.some((row) => ROLES.some((role) => row[role]?.cases && row[role].persons)),
  );

const barOf = (
  { scene, time, bothCounts }: Around,
  row: BoardRow,
  role: Role,
  counts: Counts,
): FlowBar | undefined => {
  const counted = row[role];
  const any = counted?.cases ?? counted?.persons;
  if (counted === undefined || any === undefined) return undefined;
  const indicator = bothCounts ? counted[counts] : any;
  // What is not counted so at all is about the filter where the other count is.
  const at = figureAt(scene, indicator ?? any, time);
  return at && { role, indicator, at: indicator === undefined ? MISSING : at };
};

/** The one printed figure of a bar, where it is no wider than asked. */
const exactOf = (bar: FlowBar | undefined): Observation | undefined =>
  bar?.at.kind === 'figure' &&
  bar.at.figure.kind === 'published' &&
  !bar.at.isWider &&
  !bar.at.lacks &&
  !bar.at.figure.observation.hedge
    ? bar.at.figure.observation
    : undefined;

const isSamePart = (a: Observation, b: Observation): boolean => {
  const partOf = ({ codes }: Observation) => toReference({ indicator: '', time: '', codes });
  return partOf(a) === partOf(b);
};

/** What went out less what came in: only of one body, one kind of case and one scope. */
const balanceOf = (bars: readonly FlowBar[]): Worked | undefined => {
  const [came, went] = ROLES.map((role) => exactOf(bars.find((bar) => bar.role === role)));
  if (!came || !went || !isSamePart(came, went)) return undefined;
  const amount = toDifference(came, went);
  return amount && isRealChange(amount)
    ? { amount, indicator: went.indicator, from: [went, came] }
    : undefined;
};

const outcomesOf = ({ scene, time }: Around, row: BoardRow, of?: string): readonly Outcome[] =>
  (row.outcomes ?? [])
    .filter((outcome) => outcome.of === of)
    .flatMap(({ figure, name }) => {
      const at = figureAt(scene, figure, time);
      return at ? [{ name, indicator: figure, at }] : [];
    });

const partsOf = (around: Around, row: BoardRow, bars: readonly FlowBar[]): readonly FlowRow[] => {
  const { scene, time } = around;
  const { split } = row;
  if (split === undefined) return [];
  const found = bars.map((bar) => ({
    bar,
    parts: bar.indicator === undefined ? undefined : partsAt(scene, bar.indicator, time, split),
  }));
  return treeOf(scene.cube.dataset, split).list.codes.flatMap(({ id, short, name }): FlowRow[] => {
    const own = found.flatMap(({ bar, parts }) => {
      const at = parts?.get(id);
      return at ? [{ ...bar, at }] : [];
    });
    if (own.length === 0) return [];
    return [
      {
        id: `${row.id}.${id}`,
        name: short ?? name,
        part: { of: row.id, dimension: split, code: id },
        bars: own,
        balance: balanceOf(own),
        outcomes: outcomesOf(around, row, id),
      },
    ];
  });
};

const wholeOf = (bar: FlowBar | undefined): Observation | undefined => {
  const [whole, ...others] = restsOn(bar?.at);
  return whole && others.length === 0 && Object.keys(whole.codes).length === 0 ? whole : undefined;
};

/** What the published parts leave of the total; nothing where they make it up. */
const restOf = (
  row: BoardRow,
  [bar]: readonly FlowBar[],
  parts: readonly FlowRow[],
): readonly FlowRow[] => {
  const whole = wholeOf(bar);
  const own = parts.flatMap(({ bars }) => bars.flatMap(({ at }) => restsOn(at)));
  if (!row.rest || !whole || own.length === 0) return [];
  const sum = checkSum(whole, own);
  if (sum.kind !== 'remainder') return [];
  const rest = { amount: sum.by, indicator: whole.indicator, from: [whole, ...own] };
  return [{ id: `${row.id}.rest`, bars: [], rest, outcomes: [] }];
};

const toRows = (around: Around, row: BoardRow): readonly FlowRow[] => {
  const { counts, bothCounts } = around;
  const barsBy = (by: Counts) => ROLES.flatMap((role) => barOf(around, row, role, by) ?? []);
  const bars = barsBy(counts);
  if (bars.length === 0) return [];
  const [other] = bothCounts ? barsBy(counts === 'cases' ? 'persons' : 'cases') : [];
  const parts = partsOf(around, row, bars);
  return [
    {
      id: row.id,
      name: row.name,
      bars,
      balance: balanceOf(bars),
      other,
      outcomes: outcomesOf(around, row),
      wider: row.wider,
    },
    ...parts,
    ...restOf(row, bars, parts),
  ];
};

const hasFigure = ({ bars }: FlowRow): boolean => bars.some(({ at }) => at.kind === 'figure');

/** The groups of a board for a year: rows about something else than the filter are left out, and groups of them. */
export const toGroups = (around: Around, board: Board): readonly FlowGroup[] => {
  const groups = board.groups
    .map(({ id, name, rows }) => ({
      id,
      name,
      rows: rows.flatMap((row) => toRows(around, row)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return groups.some(({ rows }) => rows.some(hasFigure)) ? groups : [];
};
