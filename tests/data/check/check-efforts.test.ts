import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

const text = (word: string) => ({ zh: word, en: word });

const EFFORT = {
  id: 'sword',
  order: 1,
  name: text('sword'),
  campaign: 'guard',
  right: ['all'],
  system: ['courts'],
  agency: ['spc'],
};

const FIGURE = {
  id: 'sword.cases.2020',
  effort: 'sword',
  time: '2020',
  name: text('cases'),
  value: '724',
  printed: '724件',
  step: '1',
  unit: 'case',
  scope: 'whole',
  source: { id: 'paper', section: '1.1', paragraph: 2 },
};

const check = (effort: object, figure: object) => {
  const { descriptor, read } = buildPackage({
    ...GOOD_RECORDS,
    efforts: [{ ...effort }],
    'effort-figures': [{ ...figure }],
  });
  return checkPackage(descriptor, read)
    .map(formatFault)
    .filter((fault) => fault.startsWith('effort'));
};

test('good campaigns over the years have no fault', () => {
  expect(check(EFFORT, FIGURE)).toEqual([]);
});

test('a code that no list has, a figure of no campaign, a source that is not there', () => {
  expect(check({ ...EFFORT, agency: ['nobody'] }, FIGURE)).toEqual([
    'efforts.json:sword:agency: found "nobody", expected a code of codelist agency',
  ]);
  expect(check(EFFORT, { ...FIGURE, effort: 'spear' })).toEqual([
    'effort-figures.json:sword.cases.2020:effort: found "spear", expected the id of an effort',
  ]);
  expect(check(EFFORT, { ...FIGURE, source: { ...FIGURE.source, id: 'nothing' } })).toContain(
    'effort-figures.json:sword.cases.2020:source.id: found "nothing", expected the id of a source',
  );
});

test('a value that is not what its token says', () => {
  expect(check(EFFORT, { ...FIGURE, printed: '724余件' })).toEqual([
    'effort-figures.json:sword.cases.2020:value: found ["724","1",""], expected what 724余件 says',
  ]);
});
