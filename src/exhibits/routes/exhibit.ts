import type { Exhibit } from '../exhibit';
import { answerRoutes, type RoutesAnswer, shownObservations } from './answer';
import { RoutesPicture } from './picture';
import type { RoutesSpec } from './spec';
import { routesTable } from './table';
import { restWords, routesWords } from './words';

/** Who protects which right by which route, and how does one route lead to another? */
export const ROUTES: Exhibit<RoutesSpec, RoutesAnswer> = {
  answer: answerRoutes,
  words: routesWords,
  table: routesTable,
  observations: shownObservations,
  remarks: (answer, language) =>
    answer.asked.spec.show === 'matrix' ? [restWords(answer, language) ?? []].flat() : [],
  settled: ({ asked }) => asked.spec,
  Picture: RoutesPicture,
};
