import { act, screen } from '@testing-library/react';
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
  ['en', NO_FILTER, 'No filter'],
  ['en', agency, 'Filtered'],
  ['zh', agency, '已按筛选显示'],
  ['en', setYears(NO_FILTER, 2023, undefined), 'Filtered'],
  ['en', setClause(agency, 'right', ['trademark']), 'All shown, to compare'],
  ['zh', setClause(NO_FILTER, 'system', ['courts']), '完整列出，供比较'],
])('in %s the badge says what narrows the cells, case %#', async (language, filter, badge) => {
  await show(language, filter);
  expect(screen.getByText(badge)).toBeTruthy();
});

test.each<readonly [Language, string, string]>([
  [
    'en',
    'name of market, name of patent: 1 figure, filter by this',
    'name of courts, name of copyright: 2 figures, filter by this',
  ],
  ['zh', 'market名，patent名：1条数据，单击筛选', 'courts名，copyright名：2条数据，单击筛选'],
])('in %s a cell says its number in the right form', async (language, one, several) => {
  await show(language, NO_FILTER);
  expect(screen.getByRole('button', { name: one })).toBeTruthy();
  expect(screen.getByRole('button', { name: several })).toBeTruthy();
});

test('a cell sets system and right, again takes back both', async () => {
  const changeFilter = vi.fn<(change: (filter: Filter) => Filter) => void>();
  await renderPanel('en', { spec: PLAIN_MATRIX, ground, actions: { changeFilter } });
  await userEvent.click(
    screen.getByRole('button', {
      name: 'name of courts, name of copyright: 2 figures, filter by this',
    }),
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
  await userEvent.click(screen.getByRole('button', { name: 'Show all 26 systems' }));
  expect(rows()).toHaveLength(26);
  await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(rows()).toHaveLength(6);
  // On paper nobody can ask for the rest.
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(26);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(rows()).toHaveLength(6);
});

test('where the edition has no figure a line says so', async () => {
  await renderPanel('en', { spec: PLAIN_MATRIX, filter: setYears(NO_FILTER, 2001, 2001) });
  expect(screen.getByRole('heading', { name: 'What the report has figures on' })).toBeTruthy();
  expect(screen.getByText('No matching figures')).toBeTruthy();
  expect(screen.getByText(/^This edition of the report has no figure/)).toBeTruthy();
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
  const text = document.body.textContent.replaceAll(/\s+/g, ' ');
  expect(text).toContain('18 more systems not shown');
  expect(text.replaceAll('\u2060', '')).toContain('另有18个保护体系未列出');
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain(
    '著作权Copyright',
  );
});
