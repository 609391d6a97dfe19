import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { toCube } from '../../../src/crossfilter/apply-filter';
import { breakDown } from '../../../src/crossfilter/break-down';
import {
  type Filter,
  NO_FILTER,
  narrowingOf,
  setClause,
  setYears,
} from '../../../src/crossfilter/filter';
import { toIssue } from '../../../src/crossfilter/issue';
import type { Language } from '../../../src/domain/language';
import { BreakdownPanel } from '../../../src/exhibits/breakdown/breakdown-panel';
import { readDataset } from '../../support/read-data';
import { renderIn } from '../../support/render-in';

const dataset = readDataset();
const cube = toCube(dataset);

const show = (language: Language, filter: Filter, indicator: string, split: string) => {
  const issue = toIssue(dataset, filter, split);
  return renderIn(
    language,
    <BreakdownPanel
      dataset={dataset}
      indicator={indicator}
      breakdown={breakDown(cube, filter, indicator, split)}
      dimensions={[split]}
      year="2024"
      narrowing={narrowingOf(filter, issue ? [issue.dimension] : [])}
      selected={issue?.isSelected}
      anySelected={issue?.anySelected ?? false}
      colorOf={() => 'strong'}
      onSelect={() => undefined}
      onDimension={() => undefined}
    />,
  );
};

const courts = setClause(NO_FILTER, 'system', ['courts']);

test.each<readonly [Language, Filter, string]>([
  ['en', NO_FILTER, 'Not filtered'],
  ['en', setYears(NO_FILTER, 2023, 2023), 'Filtered'],
  ['zh', setYears(NO_FILTER, 2023, 2023), '已筛选'],
  ['en', courts, 'Filtered'],
  ['en', setClause(courts, 'right', ['trademark']), 'Shows all options'],
])('in %s the badge says what narrows the bars, case %#', async (language, filter, badge) => {
  await show(language, filter, 'court.civil1.received', 'right');
  expect(screen.getByText(badge)).toBeTruthy();
});

test('the part that is not itemized is worded in the scale of the others', async () => {
  await show('zh', NO_FILTER, 'trademark.registered', 'party');
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    '2018年国内（境内）主体占95.8%',
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '国内479.7万件',
    '未分列21.0万件',
  ]);
});
