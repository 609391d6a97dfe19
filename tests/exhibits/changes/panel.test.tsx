import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { PLAIN_CHANGES } from '../../../src/exhibits/changes/spec';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const TITLE = 'Largest changes, 2023 to 2024';
const RISES = `${TITLE}: Rises`;

test('each change opens the series that it is of', async () => {
  const openIndicator = vi.fn<(id: string) => void>();
  await renderPanel('en', { spec: PLAIN_CHANGES, actions: { openIndicator } });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(TITLE);
  const list = screen.getByRole('list', { name: RISES });
  const [first] = within(list).getAllByRole('button');
  if (!first) throw new Error('nothing moved');
  expect(first.textContent).toMatch(/^↑ [\d.]+% (printed|computed).+ → /);
  await userEvent.click(first);
  expect(openIndicator).toHaveBeenCalledTimes(1);
  const falls = screen.getByRole('list', { name: `${TITLE}: Falls` });
  expect(within(falls).getAllByRole('button')[0]?.textContent).toMatch(/^↓ /);
});

test('on a page that opens no series the changes are only read', async () => {
  await renderPanel('en', { spec: PLAIN_CHANGES });
  const list = screen.getByRole('list', { name: RISES });
  expect(within(list).queryByRole('button')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Chart' })).toBeNull();
});

test('a year chosen is one of the filter, and the other end stays', async () => {
  await renderPanel('en', { spec: PLAIN_CHANGES });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2015');
  expect(screen.getByRole('list', { name: 'Largest changes, 2015 to 2024: Rises' })).toBeTruthy();
  expect(screen.getByText('Filtered')).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), '2020');
  expect(screen.getByRole('list', { name: 'Largest changes, 2015 to 2020: Rises' })).toBeTruthy();
});

test('the toolbar leads back to the chart and to the table', async () => {
  const showSeries = vi.fn<(show: 'chart' | 'table') => void>();
  await renderPanel('zh', { spec: PLAIN_CHANGES, actions: { showSeries } });
  expect(screen.getByRole('button', { name: '变化排名' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await userEvent.click(screen.getByRole('button', { name: '图' }));
  await userEvent.click(screen.getByRole('button', { name: '数据表' }));
  await userEvent.click(screen.getByRole('button', { name: '变化排名' }));
  expect(showSeries.mock.calls).toEqual([['chart'], ['table']]);
});

test('where nothing can be compared the panel says so', async () => {
  await renderPanel('en', { spec: PLAIN_CHANGES, filter: setYears(NO_FILTER, 2024, 2024) });
  expect(screen.getByText('No comparable change between 2024 and 2024.')).toBeTruthy();
});

test('looked at, the largest stand in a ruled list in both languages, the others are counted', async () => {
  const { unmount } = await renderStill(['en'], { spec: PLAIN_CHANGES });
  expect(screen.getAllByRole('listitem')).toHaveLength(10);
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.body.textContent).toMatch(/Smaller changes not listed: \d+$/);
  unmount();
  await renderStill(['zh', 'en'], { spec: PLAIN_CHANGES });
  const rows = screen.getAllByRole('listitem');
  expect(rows).toHaveLength(7);
  for (const row of rows) {
    expect(row.querySelector('[lang="en"]')).toBeTruthy();
    expect(row.querySelector('[lang^="zh"]')).toBeTruthy();
  }
});

test('a reader chooses rises or falls, and printed or computed rates', async () => {
  await renderPanel('en', { spec: PLAIN_CHANGES });
  await userEvent.click(screen.getByRole('button', { name: 'Falls' }));
  expect(screen.queryByRole('list', { name: RISES })).toBeNull();
  const falls = screen.getByRole('list', { name: `${TITLE}: Falls` });
  await userEvent.click(screen.getByRole('button', { name: 'Printed' }));
  for (const row of within(falls).getAllByRole('listitem'))
    expect(row.textContent).toMatch(/^↓ [\d.]+% printed/);
  expect(screen.getByRole('button', { name: 'Printed' }).getAttribute('aria-pressed')).toBe('true');
});
