import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { PLAIN_MATRIX } from '../../../src/exhibits/matrix/spec';
import { buildDataset } from '../../support/build-dataset';
import { toGround } from '../../support/ground';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const ground = toGround(buildDataset());

const show = (language: Language, filter: Filter) =>
  renderPanel(language, { spec: PLAIN_MATRIX, filter, ground });

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

test('a cell sets system and right, again takes back both', async () => {
  const changeFilter = vi.fn<(change: (filter: Filter) => Filter) => void>();
  await renderPanel('en', { spec: PLAIN_MATRIX, ground, actions: { changeFilter } });
  await userEvent.click(
    screen.getByRole('button', { name: 'name of courts, name of copyright: 2 figures' }),
  );
  const change = changeFilter.mock.calls[0]?.[0];
  const both = setClause(setClause(NO_FILTER, 'system', ['courts']), 'right', ['copyright']);
  expect(change?.(NO_FILTER)).toEqual(both);
  expect(change?.(both)).toEqual(NO_FILTER);
});

test('it begins with five systems and those that are selected; all are a click away', async () => {
  await renderPanel('en', {
    spec: PLAIN_MATRIX,
    filter: setClause(NO_FILTER, 'system', ['customs']),
  });
  const rows = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(rows()).toHaveLength(6);
  expect(rows()).toContain('Customs');
  await userEvent.click(screen.getByRole('button', { name: 'All 26 systems' }));
  expect(rows()).toHaveLength(26);
  await userEvent.click(screen.getByRole('button', { name: 'Fewer' }));
  expect(rows()).toHaveLength(6);
});

test('where the edition has no figure a line says so', async () => {
  await renderPanel('en', { spec: PLAIN_MATRIX, filter: setYears(NO_FILTER, 2001, 2001) });
  expect(screen.getByRole('heading', { name: 'Where the report has figures' })).toBeTruthy();
  expect(screen.getByText('Nothing published')).toBeTruthy();
  expect(screen.getByText(/^The report of this edition has no figure/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('looked at, it has the systems with most figures in both languages, and counts the others', async () => {
  await renderStill(['zh', 'en'], {
    spec: PLAIN_MATRIX,
    filter: setClause(NO_FILTER, 'system', ['notaries']),
  });
  expect(screen.queryByRole('button')).toBeNull();
  const rows = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(rows).toHaveLength(8);
  expect(rows).toContain('审批登记Registration');
  expect(rows.some((row) => row?.includes('Notaries'))).toBe(true);
  expect(screen.getByText('18 more systems not shown')).toBeTruthy();
  expect(screen.getByText('另有18个体系未列出')).toBeTruthy();
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain(
    '著作权Copyright',
  );
});
