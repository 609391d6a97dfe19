import { expect, test } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { answerRoutes } from '../../../src/exhibits/routes/answer';
import { PLAIN_ROUTES, ROUTE_LINKS } from '../../../src/exhibits/routes/spec';
import { restWords, routeFigureName, routesWords } from '../../../src/exhibits/routes/words';
import { setUpI18n } from '../../../src/i18n/set-up-i18n';
import { askReal } from '../../support/ground';

setUpI18n('en');

const NEEDS = ['routes', 'route-links'] as const;
const matrix = answerRoutes(askReal(PLAIN_ROUTES, NO_FILTER, NEEDS));
const links = answerRoutes(askReal(ROUTE_LINKS, NO_FILTER, NEEDS));

test('the finding of the matrix counts routes and cells, and says that figures are not to be added', () => {
  expect(routesWords(matrix, 'zh').headline).toBe(
    '7条路径各记各的账，数字不能相加：63格中24格有公布的数',
  );
  expect(routesWords(matrix, 'en').headline).toBe(
    '7 routes keep separate counts that must not be added: 24 of 63 cells have a published figure',
  );
});

test('a filter takes away no published figure: the finding says how many it leaves', () => {
  const customs = answerRoutes(
    askReal(PLAIN_ROUTES, setClause(NO_FILTER, 'agency', ['gacc']), NEEDS),
  );
  expect(routesWords(customs, 'en').finding).toBe(
    '9 rights by 7 routes: 24 of 63 cells have a published figure, 0 under the filter',
  );
  expect(routesWords(customs, 'zh').finding).toBe(
    '9类权利×7条路径，63格中24格有公布的数，筛选下0格',
  );
});

test('the finding of the links is coordination in both directions', () => {
  expect(routesWords(links, 'zh').headline).toBe(
    '行刑衔接：守护行动移送司法机关1311件，移送行政处罚1280件',
  );
  expect(routesWords(links, 'en').headline).toBe(
    'Administrative-criminal coordination: 1,311 cases handed to criminal justice in Guarding IP, 1,280 cases handed back for a penalty',
  );
});

test('what is in no row is named with its figures', () => {
  expect(restWords(matrix, 'zh')).toBe(
    '不属任何一行：知识产权民事一审新收案件（其他14645件、技术合同8320件）；知识产权行政一审新收案件（未分列31件，推算）；起诉知识产权犯罪人数（数罪或他罪1079人、未分列5人，推算）。',
  );
  expect(restWords(matrix, 'en')).toContain('5 persons not broken down, computed');
  expect(restWords(matrix, 'en')).toContain('Technology contracts 8,320 cases');
});

test('a figure says what it counts, and not again what stands beside it', () => {
  const criminal = matrix.routes.find(({ id }) => id === 'criminal');
  const [cases, persons] =
    criminal?.cells.find(({ right }) => right === 'trademark')?.figures ?? [];
  if (!cases || !persons) throw new Error('no figures');
  expect(routeFigureName(matrix, cases, 'zh', { measure: criminal?.measure })).toBe(
    '假冒商标 + 非法标识 + 销售假冒商品，推算',
  );
  expect(routeFigureName(matrix, persons, 'zh', { above: cases })).toBe(
    '起诉知识产权犯罪人数（推算）',
  );
});

test('without a figure there is a title, and no finding', () => {
  const none = answerRoutes(askReal(PLAIN_ROUTES, setYears(NO_FILTER, 2001, 2002), NEEDS));
  expect(routesWords(none, 'en')).toEqual({
    headline: 'Who protects which right by which route',
    notes: [],
  });
});
