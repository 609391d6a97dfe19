import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { toCube } from '../../../src/crossfilter/apply-filter';
import { countCoverage } from '../../../src/crossfilter/count-coverage';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { CoveragePanel } from '../../../src/exhibits/matrix/coverage-panel';
import { buildDataset } from '../../support/build-dataset';
import { renderIn } from '../../support/render-in';

const dataset = buildDataset();
const placed = [...toCube(dataset).placed.values()].flat();

const show = (language: Language, filter: Filter) =>
  renderIn(
    language,
    <CoveragePanel
      dataset={dataset}
      coverage={countCoverage(placed, filter)}
      filter={filter}
      onChange={() => undefined}
    />,
  );

const agency = setClause(NO_FILTER, 'agency', ['spc']);

test.each<readonly [Language, Filter, string]>([
  ['en', NO_FILTER, 'Not filtered'],
  ['en', agency, 'Filtered'],
  ['zh', agency, '已筛选'],
  ['en', setYears(NO_FILTER, 2023, undefined), 'Filtered'],
  ['en', setClause(agency, 'right', ['trademark']), 'Shows all options'],
  ['zh', setClause(NO_FILTER, 'system', ['courts']), '列出全部选项'],
])('in %s the badge says what narrows the cells, case %#', async (language, filter, badge) => {
  await show(language, filter);
  expect(screen.getByText(badge)).toBeTruthy();
});

test.each<readonly [Language, string, string]>([
  [
    'en',
    'name of market, name of patent: 1 figure',
    'name of courts, name of copyright: 2 figures',
  ],
  ['zh', 'market名，patent名：1项数据', 'courts名，copyright名：2项数据'],
])('in %s a cell says its number in the right form', async (language, one, several) => {
  await show(language, NO_FILTER);
  expect(screen.getByRole('button', { name: one })).toBeTruthy();
  expect(screen.getByRole('button', { name: several })).toBeTruthy();
});
