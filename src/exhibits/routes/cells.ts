import { codesOf, type Filter, setClause } from '../../crossfilter/filter';
import { ALL } from '../../domain/codelist';
import type { Route, RouteCell, RoutesAnswer } from './answer';

/** How many cells of one right there are, of how many a figure is published, and of how many the filter leaves one. */
export const countCells = ({ rights, routes }: RoutesAnswer) => {
  const cells = routes.flatMap((route) => route.cells).filter(({ right }) => right !== ALL);
  return {
    rights: rights.filter((right) => right !== ALL).length,
    routes: routes.length,
    cells: cells.length,
    filled: cells.filter(({ figures, hidden }) => hidden || figures.length > 0).length,
    left: cells.filter(({ figures }) => figures.length > 0).length,
  };
};

/** The codes of the right of a cell; none for all rights together. */
const rightsOf = ({ right }: RouteCell): readonly string[] => (right === ALL ? [] : [right]);

/** True where the filter is what a click on the cell makes of it. */
export const isSelected = (filter: Filter, cell: RouteCell): boolean =>
  cell.systems.length > 0 &&
  codesOf(filter, 'system').join() === cell.systems.join() &&
  codesOf(filter, 'right').join() === rightsOf(cell).join();

/** What a click on a cell does: selects its right and systems, again deselects both. */
export const toggleRouteCell = (filter: Filter, cell: RouteCell): Filter => {
  const off = isSelected(filter, cell);
  return setClause(
    setClause(filter, 'system', off ? [] : cell.systems),
    'right',
    off ? [] : rightsOf(cell),
  );
};

/** The filter under which another view reads a cell: its right, whatever the systems. */
export const filterFor = (filter: Filter, cell: RouteCell): Filter =>
  setClause(setClause(filter, 'system', []), 'right', rightsOf(cell));

/** True where the filter is about something else than the cell: it stays readable, but stands back. */
export const isMuted = ({ figures }: RouteCell): boolean =>
  figures.every(({ chosen }) => chosen === 'out');

/** True where a route has figures of all rights together alone. */
export const hasTotalOnly = ({ cells }: Route): boolean =>
  cells.every(({ right, figures }) => right === ALL || figures.length === 0) &&
  cells.some(({ figures }) => figures.length > 0);

/** Routes in their order, side by side where they are of one group. */
export const groupRoutes = (
  routes: readonly Route[],
): readonly { readonly group: string; readonly routes: readonly Route[] }[] =>
  [...new Set(routes.map(({ group }) => group))].map((group) => ({
    group,
    routes: routes.filter((route) => route.group === group),
  }));

/** The rights that there is room for, in their order: all rights together, then those of most routes. */
export const chooseRights = ({ rights, routes }: RoutesAnswer, most: number): readonly string[] => {
  const filled = (right: string): number =>
    routes.filter(({ cells }) =>
      cells.some((cell) => cell.right === right && cell.figures.length > 0),
    ).length;
  const chosen = rights
    .toSorted((a, b) => Number(b === ALL) - Number(a === ALL) || filled(b) - filled(a))
    .slice(0, most);
  return rights.filter((right) => chosen.includes(right));
};
