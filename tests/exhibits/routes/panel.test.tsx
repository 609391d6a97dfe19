import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { PLAIN_ROUTES, ROUTE_LINKS } from '../../../src/exhibits/routes/spec';
import { renderPanel, renderStill } from '../../support/render-exhibit';

test('the table has the routes with their bodies over the rights, and a figure is a filter', async () => {
  const changeFilter = vi.fn<(change: (filter: Filter) => Filter) => void>();
  await renderPanel('en', { spec: PLAIN_ROUTES, actions: { changeFilter } });
  const table = screen.getByRole('table', { name: 'Who protects which right by which route' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(10);
  const customs = within(table).getByRole('columnheader', { name: /^Customs protection/ });
  expect(customs.textContent).toContain('GACC');
  expect(customs.textContent).toContain('total only');
  await userEvent.click(
    screen.getByRole('button', {
      name: 'Trademarks, Civil litigation: 124,945 cases, filter by this',
    }),
  );
  expect(changeFilter.mock.calls[0]?.[0](NO_FILTER)).toEqual(
    setClause(setClause(NO_FILTER, 'right', ['trademark']), 'system', ['courts']),
  );
});

test('a cell without a figure says why', async () => {
  await renderPanel('zh', {
    spec: PLAIN_ROUTES,
    filter: setClause(NO_FILTER, 'agency', ['gacc']),
  });
  expect(screen.getAllByText('不在筛选范围内').length).toBeGreaterThan(10);
  expect(screen.getAllByText('未公布').length).toBeGreaterThan(10);
  expect(screen.getAllByText('不经登记')).toHaveLength(2);
});

test('the links say from where to where, what it means and the figures', async () => {
  await renderPanel('zh', { spec: ROUTE_LINKS });
  expect(screen.getByRole('heading', { name: '行刑衔接' })).toBeTruthy();
  expect(screen.getByText(/行刑衔接就是让案件在行政和刑事两条路之间双向移送/)).toBeTruthy();
  expect(screen.getAllByText('行政执法→刑事追究')).toHaveLength(2);
  expect(screen.getByText('刑事追究→行政执法')).toBeTruthy();
  expect(screen.getByText('1280')).toBeTruthy();
});

test('where the filter leaves nothing a line says which conditions to remove', async () => {
  await renderPanel('en', { spec: PLAIN_ROUTES, filter: setYears(NO_FILTER, 2001, 2001) });
  expect(screen.getByText(/figures of the routes/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('looked at it has no button, and its figures and computed ones are told apart', async () => {
  await renderStill(['zh', 'en'], { spec: PLAIN_ROUTES });
  expect(screen.queryByRole('button')).toBeNull();
  const text = document.body.textContent.replaceAll(/[\s\u2060]/g, '');
  expect(text).toContain('8017件*');
  expect(text).toContain('*推算');
});
