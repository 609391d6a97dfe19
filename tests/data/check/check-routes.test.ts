import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

const text = (word: string) => ({ zh: word, en: word });

const ROUTE = {
  id: 'civil',
  bodies: ['spc', { name: text('mediators') }],
  view: 'judicial',
  counts: text('received'),
  cells: [
    { right: 'all', figures: [{ indicator: 'cases' }] },
    { right: 'patent', figures: [], why: text('none') },
  ],
};

const LINK = {
  id: 'handover',
  order: 1,
  name: text('handover'),
  note: text('what it is'),
  ways: [
    {
      from: ['civil'],
      to: 'civil',
      name: text('there'),
      note: text('what it means'),
      figures: [{ indicator: 'cases' }],
    },
  ],
  source: { id: 'paper', section: '1.1', paragraph: 2 },
};

const CODES = {
  id: 'route',
  name: text('route'),
  codes: [
    { id: 'owner', name: text('owner') },
    { id: 'civil', parent: 'owner', name: text('civil') },
  ],
};

const check = (route: object, link: object = LINK, codes: object = CODES) => {
  const { descriptor, read } = buildPackage({
    ...GOOD_RECORDS,
    codelists: [...GOOD_RECORDS.codelists, { ...codes }],
    routes: [{ ...route }],
    'route-links': [{ ...link }],
  });
  return checkPackage(descriptor, read)
    .map(formatFault)
    .filter((fault) => fault.startsWith('route') || fault.startsWith('codelists.json:route'));
};

test('good routes have no fault', () => {
  expect(check(ROUTE)).toEqual([]);
});

test('a route, a right, a body that no codelist has', () => {
  expect(check({ ...ROUTE, bodies: ['nobody'] })).toEqual([
    'routes.json:civil:bodies: found "nobody", expected a code of codelist agency',
  ]);
  expect(check({ ...ROUTE, cells: [{ right: 'moon', figures: [], why: text('none') }] })).toEqual([
    'routes.json:civil:cells.right: found "moon", expected a code of codelist right',
  ]);
  expect(check(ROUTE, { ...LINK, ways: [{ ...LINK.ways[0], to: 'away' }] })).toEqual([
    'route-links.json:handover:ways: found "away", expected a code of codelist route',
  ]);
});

test('a figure that is of no year, or not of its right', () => {
  const fault = (right: string) =>
    `routes.json:civil:cells: found "cases", expected an indicator with a figure of ${right}`;
  expect(
    check({ ...ROUTE, cells: [{ right: 'invention', figures: [{ indicator: 'cases' }] }] }),
  ).toEqual([fault('invention')]);
  expect(
    check({
      ...ROUTE,
      cells: [{ right: 'all', figures: [{ indicator: 'cases', codes: { campaign: 'guard' } }] }],
    }),
  ).toEqual([fault('all')]);
});

test('a cell of a right twice, with neither figures nor a reason', () => {
  const cell = { right: 'patent', figures: [] };
  expect(check({ ...ROUTE, cells: [cell, { ...cell, why: text('none') }] })).toEqual([
    'routes.json:civil:cells.0: found nothing, expected figures, or why there are none',
    'routes.json:civil:cells.1: found "patent", expected one cell of each right',
  ]);
});

test('a route of the codelist without its record', () => {
  const codes = {
    ...CODES,
    codes: [...CODES.codes, { id: 'customs', parent: 'owner', name: text('customs') }],
  };
  expect(check(ROUTE, LINK, codes)).toEqual([
    'codelists.json:route:codes: found "customs", expected a route with its record in routes.json',
  ]);
});
