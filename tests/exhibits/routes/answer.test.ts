import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { treeOf } from '../../../src/domain/dataset';
import {
  answerRoutes,
  type RoutesAnswer,
  shownObservations,
} from '../../../src/exhibits/routes/answer';
import {
  countCells,
  filterFor,
  isMuted,
  isSelected,
  toggleRouteCell,
} from '../../../src/exhibits/routes/cells';
import { PLAIN_ROUTES, ROUTE_LINKS } from '../../../src/exhibits/routes/spec';
import { routesTable } from '../../../src/exhibits/routes/table';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const NEEDS = ['routes', 'route-links'] as const;
const show = (filter: Filter = NO_FILTER, spec = PLAIN_ROUTES): RoutesAnswer =>
  answerRoutes(askReal(spec, filter, NEEDS));

const cellOf = ({ routes }: RoutesAnswer, route: string, right: string) =>
  routes.find(({ id }) => id === route)?.cells.find((cell) => cell.right === right);

const first = (answer: RoutesAnswer, route: string, right: string) => {
  const figure = cellOf(answer, route, right)?.figures[0];
  return figure && [figure.shown.printed ?? figure.shown.value, figure.how];
};

const plain = show();

test('each cell is headed by the figure that the report prints', () => {
  expect(first(plain, 'registration', 'copyright')).toEqual(['1063.06万件', 'printed']);
  expect(first(plain, 'civil', 'trademark')).toEqual(['124945件', 'printed']);
  expect(first(plain, 'civil', 'all')).toEqual(['449923件', 'printed']);
  expect(first(plain, 'administrative-litigation', 'copyright')).toEqual(['9件', 'printed']);
  expect(first(plain, 'enforcement', 'geographical-indication')).toEqual(['1407件', 'printed']);
  expect(first(plain, 'mediation', 'all')).toEqual(['近14万件', 'printed']);
  expect(first(plain, 'customs', 'all')).toEqual(['4.16万批', 'printed']);
});

test('offenses against one right are added up, and the sum says that it is computed', () => {
  expect(first(plain, 'criminal', 'trademark')).toEqual(['8017', 'computed']);
  expect(first(plain, 'criminal', 'copyright')).toEqual(['913', 'computed']);
  expect(first(plain, 'criminal', 'trade-secret')).toEqual(['71', 'computed']);
  expect(first(plain, 'criminal', 'patent')).toEqual(['2件', 'printed']);
  const persons = cellOf(plain, 'criminal', 'trademark')?.figures[1];
  expect([persons?.shown.value, persons?.how]).toEqual(['17421', 'computed']);
});

test('what is not published has no figure, and what cannot be says why', () => {
  expect(cellOf(plain, 'customs', 'patent')).toMatchObject({ figures: [], hidden: false });
  expect(cellOf(plain, 'registration', 'trade-secret')?.why?.en).toBe('Not registered');
  expect(countCells(plain)).toEqual({ rights: 9, routes: 7, cells: 63, filled: 24, left: 24 });
});

test('rows are the rights of the codelist in its order, all rights together last', () => {
  const { dataset } = plain.asked.ground.cube;
  const order = treeOf(dataset, 'right').list.codes.map(({ id }) => id);
  const own = plain.rights.slice(0, -1);
  expect(plain.rights.at(-1)).toBe('all');
  expect(own).toEqual(order.filter((id) => own.includes(id)));
  const routes = treeOf(dataset, 'route').list.codes.filter(({ parent }) => parent);
  expect(plain.routes.map(({ id }) => id)).toEqual(routes.map(({ id }) => id));
});

test('what no row has of an indicator is named: rows, parts and what is not broken down make each total', () => {
  expect(plain.rest.map(({ indicator }) => indicator)).toEqual([
    'court.civil1.received',
    'court.admin1.received',
    'proc.prosecuted.persons',
  ]);
  const { dataset } = plain.asked.ground.cube;
  const all = plain.routes.flatMap(({ cells }) => cells.filter(({ right }) => right !== 'all'));
  for (const { indicator, parts, unsplit } of plain.rest) {
    const rows = new Set(
      all
        .flatMap(({ figures }) => figures)
        .filter((each) => each.indicator === indicator)
        .flatMap(({ from }) => from),
    );
    const values = [...rows, ...parts, ...(unsplit ? [unsplit] : [])].map(({ value }) => +value);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(
      Number(dataset.observationByReference.get(`${indicator}@2024`)?.value),
    );
  }
  expect(plain.rest.map(({ unsplit }) => unsplit?.value)).toEqual([undefined, '31', '5']);
});

test('a click on a cell sets its right and systems, again takes back both; the view that reads it gets the right', () => {
  const cell = cellOf(plain, 'criminal', 'patent');
  if (!cell) throw new Error('no cell');
  const chosen = toggleRouteCell(NO_FILTER, cell);
  expect(chosen).toEqual(
    setClause(setClause(NO_FILTER, 'right', ['patent']), 'system', ['courts', 'procuratorates']),
  );
  expect(isSelected(chosen, cell)).toBe(true);
  expect(toggleRouteCell(chosen, cell)).toEqual(NO_FILTER);
  expect(filterFor(chosen, cell)).toEqual(setClause(NO_FILTER, 'right', ['patent']));
});

test('what it selects itself leaves every figure and mutes the others; other conditions take figures away', () => {
  const trademarks = show(setClause(NO_FILTER, 'right', ['trademark']));
  expect(trademarks.badge).toBe('own');
  expect(countCells(trademarks)).toEqual(countCells(plain));
  const muted = (right: string) =>
    isMuted(
      cellOf(trademarks, 'civil', right) ?? {
        figures: [],
        right,
        hidden: false,
        why: undefined,
        systems: [],
      },
    );
  expect([muted('trademark'), muted('patent'), muted('all')]).toEqual([false, true, false]);
  const customs = show(setClause(NO_FILTER, 'agency', ['gacc']));
  expect(customs.badge).toBe('filtered');
  expect(shownObservations(customs).map(({ indicator }) => indicator)).toEqual([
    'customs.seizures.batches',
    'customs.seizures.items',
  ]);
  expect(cellOf(customs, 'civil', 'patent')?.hidden).toBe(true);
});

test('years without the edition leave nothing', () => {
  for (const spec of [PLAIN_ROUTES, ROUTE_LINKS]) {
    const none = show(setYears(NO_FILTER, 2010, 2012), spec);
    expect([none.isEmpty, none.badge]).toEqual([true, 'none']);
  }
});

test('coordination goes both ways with the figures of each', () => {
  const [coordination, ...others] = show(NO_FILTER, ROUTE_LINKS).links;
  expect(coordination?.id).toBe('coordination');
  expect(
    coordination?.ways.map(({ from, to, figures }) => [
      from.join(),
      to,
      ...figures.map(({ shown }) => shown.printed),
    ]),
  ).toEqual([
    ['enforcement', 'criminal', '1311件'],
    ['criminal', 'enforcement', '1280件', '1770人'],
    ['enforcement', 'criminal', '238人', '228人'],
  ]);
  expect(others.map(({ id }) => id)).toEqual(['challenge', 'recordal', 'court-mediation']);
});

test('the table has a row for each figure, and for each cell without one the reason', () => {
  const { columns, rows } = routesTable(plain);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const kinds = rows.map((row) => row.at(-1)?.kind);
  const figures = plain.routes.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  expect(kinds.filter((kind) => kind === 'figure')).toHaveLength(figures.length);
  expect(kinds.filter((kind) => kind === 'missing')).toHaveLength(
    plain.routes.flatMap(({ cells }) => cells).filter((cell) => cell.figures.length === 0).length,
  );
});

const arbitraryOwn = fc.record({
  right: fc.subarray(['patent', 'trademark', 'copyright', 'trade-secret']),
  system: fc.subarray(['courts', 'customs', 'market-regulation']),
});

test('rights and systems never take a figure away', () => {
  fc.assert(
    fc.property(arbitraryOwn, ({ right, system }) => {
      const own = show(setClause(setClause(NO_FILTER, 'right', right), 'system', system));
      expect(shownObservations(own)).toEqual(shownObservations(plain));
    }),
    { numRuns: 30 },
  );
});
