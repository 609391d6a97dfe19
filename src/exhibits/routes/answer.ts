import { narrowingOf } from '../../crossfilter/filter';
import type { FileRecord } from '../../data/record-schemas';
import { ALL, type Bilingual } from '../../domain/codelist';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { Answer, Asked } from '../exhibit';
import { OWN, type RouteFigure, toRouteFigures } from './route-figure';
import { type RouteRest, toRest } from './route-rest';
import type { RoutesSpec } from './spec';

/**
 * What a route publishes of a right. `figures` are those that the filter leaves, the first heads the cell; `hidden` is true
 * where it leaves none of those there are; `why` says why there can be none. `systems` are what a click on it selects.
 */
export interface RouteCell {
  readonly right: string;
  readonly figures: readonly RouteFigure[];
  readonly hidden: boolean;
  readonly why: Bilingual | undefined;
  readonly systems: readonly string[];
}

/** A route: the bodies that act on it, the view that reads it, what its first figures count, the indicator of all its first figures where it is one, and a cell of every right of the rows. */
export interface Route {
  readonly id: string;
  readonly group: string;
  readonly bodies: FileRecord<'routes'>['bodies'];
  readonly view: string;
  readonly counts: Bilingual;
  readonly measure: string | undefined;
  readonly cells: readonly RouteCell[];
}

type LinkRecord = FileRecord<'route-links'>;

/** One direction of a link between routes, with the figures that the filter leaves. */
export type RouteWay = Omit<LinkRecord['ways'][number], 'figures'> & {
  readonly figures: readonly RouteFigure[];
};

/** How one route leads to another. */
export type RouteLink = Omit<LinkRecord, 'ways'> & { readonly ways: readonly RouteWay[] };

/** Rights × routes, and the links between routes. `rights` are the rows, all rights together last. */
export interface RoutesAnswer extends Answer<RoutesSpec> {
  readonly rights: readonly string[];
  readonly routes: readonly Route[];
  readonly links: readonly RouteLink[];
  readonly rest: readonly RouteRest[];
}

type RouteRecord = FileRecord<'routes'>;

/** The rights that any route has a cell of, in the order of the codelist; all rights together last. */
const toRights = (dataset: Dataset, records: readonly RouteRecord[]): readonly string[] => {
  const named = new Set(records.flatMap(({ cells }) => cells.map(({ right }) => right)));
  return treeOf(dataset, 'right')
    .list.codes.map(({ id }) => id)
    .filter((id) => named.has(id))
    .toSorted((a, b) => Number(a === ALL) - Number(b === ALL));
};

const toCell = (asked: Asked, { cells }: RouteRecord, right: string): RouteCell => {
  const { dataset } = asked.ground.cube;
  const own = cells.find((each) => each.right === right);
  const all = (own?.figures ?? []).flatMap((query) => toRouteFigures(asked, query, right));
  const figures = all.filter(({ relation }) => relation !== 'out');
  const systems = all.map(({ indicator }) => dataset.indicatorById.get(indicator)?.system ?? ALL);
  return {
    right,
    figures,
    hidden: all.length > 0 && figures.length === 0,
    why: own?.why,
    systems: [...new Set(systems)].toSorted(),
  };
};

/** The indicator of the first figures of a route, where it is one and the same. */
const measureOf = ({ cells }: RouteRecord): string | undefined => {
  const first = new Set(cells.flatMap(({ figures }) => figures[0]?.indicator ?? []));
  const [measure] = first;
  return first.size === 1 ? measure : undefined;
};

const toRoutes = (asked: Asked, rights: readonly string[]): readonly Route[] => {
  const { codes } = treeOf(asked.ground.cube.dataset, 'route').list;
  return codes.flatMap(({ id, parent }) => {
    const record = asked.records.routes?.find((each) => each.id === id);
    if (!record || parent === undefined) return [];
    return {
      id,
      group: parent,
      bodies: record.bodies,
      view: record.view,
      counts: record.counts,
      measure: measureOf(record),
      cells: rights.map((right) => toCell(asked, record, right)),
    };
  });
};

const toLinks = (asked: Asked): readonly RouteLink[] =>
  (asked.records['route-links'] ?? [])
    .map((link) => ({
      ...link,
      ways: link.ways.map((way) => ({
        ...way,
        figures: way.figures
          .flatMap((query) => toRouteFigures(asked, query, ALL))
          .filter(({ relation }) => relation !== 'out'),
      })),
    }))
    .toSorted((a, b) => a.order - b.order);

/** All figures that are shown, each once. */
const shownFigures = ({ asked, routes, links }: RoutesAnswer): readonly RouteFigure[] =>
  asked.spec.show === 'links'
    ? links.flatMap(({ ways }) => ways.flatMap(({ figures }) => figures))
    : routes.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));

const observationsOf = (figures: readonly RouteFigure[]): readonly Observation[] => [
  ...new Set(figures.flatMap(({ from }) => from)),
];

/** The figures that the exhibit shows, in the order of the routes. */
export const shownObservations = (answer: RoutesAnswer): readonly Observation[] =>
  observationsOf(shownFigures(answer));

/** Finds the figure that heads each cell, and those of the links. A cell sets right and systems itself: these leave all cells. */
export const answerRoutes = (asked: Asked<RoutesSpec>): RoutesAnswer => {
  const { ground, records, filter, spec } = asked;
  const rights = toRights(ground.cube.dataset, records.routes ?? []);
  const routes = toRoutes(asked, rights);
  const links = toLinks(asked);
  const [first] = links;
  const lead =
    spec.show === 'links'
      ? observationsOf((first?.ways ?? []).flatMap(({ figures }) => figures))
      : [];
  const answer: RoutesAnswer = {
    asked,
    badge: narrowingOf(filter, OWN),
    lead,
    isEmpty: false,
    rights,
    routes,
    links,
    rest: toRest(
      ground,
      routes.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures)),
    ),
  };
  const isEmpty = shownFigures(answer).length === 0;
  return isEmpty ? { ...answer, isEmpty, badge: 'none' } : answer;
};
