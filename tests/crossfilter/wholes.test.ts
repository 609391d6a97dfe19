import { expect, test } from 'vitest';
import { applyFilter, toCube } from '../../src/crossfilter/apply-filter';
import { FILTER_DIMENSIONS, NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { treeOf } from '../../src/domain/dataset';
import { readDataset } from '../support/read-data';

const dataset = readDataset();
const cube = toCube(dataset);

/** For every indicator that is a whole under any single code: those codes, as a list to be read beside the report. */
const listOfWholes = (): string => {
  const codes = FILTER_DIMENSIONS.flatMap((dimension) =>
    treeOf(dataset, dimension).list.codes.map(({ id }) => ({ dimension, id })),
  );
  const found = codes.map(({ dimension, id }) => ({
    code: `${dimension}=${id}`,
    verdicts: applyFilter(cube, setClause(NO_FILTER, dimension, [id])),
  }));
  const lines = dataset.indicators.flatMap(({ id, name }) => {
    const under = found.filter(({ verdicts }) => verdicts.get(id)?.kind === 'whole');
    return under.length === 0
      ? []
      : [`${id} ${name.zh}: ${under.map(({ code }) => code).join(' ')}`];
  });
  return `${lines.join('\n')}\n`;
};

test('what is whole under which single code is as it was read beside the report', async () => {
  await expect(listOfWholes()).toMatchFileSnapshot('wholes.txt');
});

test('no figure of one case, no score and no cumulative figure is a whole of a system, a body or a chapter', () => {
  expect(listOfWholes()).not.toMatch(/(system|agency|chapter)=/);
});
