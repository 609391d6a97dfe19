import { codeName } from '../../domain/code-name';
import type { Bilingual } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell, TableColumn } from '../exhibit-table';
import type { RouteCell, RoutesAnswer } from './answer';
import type { RouteFigure } from './route-figure';
import { routeFigureName, routeNames } from './words';

const COLUMNS = {
  matrix: ['route', 'right', 'measure', 'figure'],
  links: ['link', 'way', 'fromTo', 'measure', 'figure'],
} as const;

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

const toFigureCells = (answer: RoutesAnswer, figure: RouteFigure): readonly TableCell[] => [
  text(inBoth((language) => routeFigureName(answer, figure, language))),
  {
    kind: 'figure',
    indicator: figure.indicator,
    figure: figure.shown,
    how: figure.how,
    from: figure.from,
  },
];

const toMissingCells = ({ hidden, why }: RouteCell): readonly TableCell[] => {
  const reason =
    why ?? inBoth((language) => wordsIn('routes', language)(hidden ? 'hidden' : 'notPublished'));
  return [text({ zh: '', en: '' }), { kind: 'missing', reason }];
};

const matrixRows = (answer: RoutesAnswer): ExhibitTable['rows'] => {
  const { dataset } = answer.asked.ground.cube;
  return answer.routes.flatMap((route) =>
    route.cells.flatMap((cell) => {
      const own = [
        text(inBoth((language) => routeNames(answer, [route.id], language))),
        text(inBoth((language) => codeName(treeOf(dataset, 'right'), cell.right, language))),
      ];
      return cell.figures.length > 0
        ? cell.figures.map((figure) => [...own, ...toFigureCells(answer, figure)])
        : [[...own, ...toMissingCells(cell)]];
    }),
  );
};

const linkRows = (answer: RoutesAnswer): ExhibitTable['rows'] =>
  answer.links.flatMap(({ name, ways }) =>
    ways.flatMap((way) => {
      const fromTo = inBoth((language) =>
        wordsIn('routes', language)('fromTo', {
          from: routeNames(answer, way.from, language),
          to: routeNames(answer, [way.to], language),
        }),
      );
      return way.figures.map((figure) => [
        text(name),
        text(way.name),
        text(fromTo),
        ...toFigureCells(answer, figure),
      ]);
    }),
  );

/** A row for each figure of a cell, or for why there is none; of the links a row for each figure of a way. */
export const routesTable = (answer: RoutesAnswer): ExhibitTable => {
  const { show } = answer.asked.spec;
  const column = (id: (typeof COLUMNS)['links' | 'matrix'][number]): TableColumn => ({
    id,
    name: inBoth((language) => wordsIn('routes', language)(id === 'fromTo' ? 'route' : id)),
  });
  return {
    columns: COLUMNS[show].map(column),
    rows: show === 'links' ? linkRows(answer) : matrixRows(answer),
  };
};
