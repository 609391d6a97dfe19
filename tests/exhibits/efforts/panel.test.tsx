import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { PLAIN_EFFORTS } from '../../../src/exhibits/efforts/spec';
import { readRecords } from '../../support/read-data';
import { renderPanel, renderStill } from '../../support/render-exhibit';

test('campaigns by years; a figure opens its source, a year without one says so', async () => {
  await renderPanel('en', { spec: PLAIN_EFFORTS });
  const table = screen.getByRole('table', { name: 'Campaigns over the years' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(readRecords('efforts').length);
  expect(screen.getByRole('button', { name: '724 cases. Source: Cases, 2020' })).toBeTruthy();
  expect(within(table).getAllByText('none found').length).toBeGreaterThan(10);
});

test('where no campaign is left the filter is named', async () => {
  await renderPanel('zh', {
    spec: PLAIN_EFFORTS,
    filter: setClause(NO_FILTER, 'agency', ['moj']),
  });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/历年专项行动的数字/)).toBeTruthy();
});

test('looked at it has the latest years without a button', async () => {
  await renderStill(['zh'], { spec: PLAIN_EFFORTS });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('columnheader', { name: '2020' })).toBeTruthy();
});
