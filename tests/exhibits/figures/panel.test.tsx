import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import { PLAIN_FIGURES } from '../../../src/exhibits/figures/spec';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const CIVIL = 'court.civil1.received';
const NONE = setYears(setClause(NO_FILTER, 'system', ['customs']), undefined, 1999);

test('a tile shows its indicator in the time series, or adds it', async () => {
  const selectIndicator = vi.fn<(indicator: string, adds: boolean) => void>();
  await renderPanel('en', {
    spec: PLAIN_FIGURES,
    actions: { indicators: [CIVIL], selectIndicator },
  });
  const tiles = within(screen.getByRole('list', { name: 'Key figures' }));
  expect(tiles.getAllByRole('listitem')).toHaveLength(6);
  const pressed = tiles.getByRole('button', { pressed: true });
  expect(pressed.textContent).toContain('First-instance IP civil cases received');
  expect(pressed.title).toBe('Show in the chart: First-instance IP civil cases received');
  await userEvent.click(pressed);
  expect(selectIndicator).toHaveBeenLastCalledWith(CIVIL, false);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(selectIndicator).toHaveBeenLastCalledWith(CIVIL, true);
});

test('each tile opens the source of its figure', async () => {
  await renderPanel('zh', { spec: PLAIN_FIGURES });
  expect(screen.getAllByRole('button', { name: /^出处与口径：/ })).toHaveLength(6);
});

test('on a page without a time series a tile is no button', async () => {
  await renderPanel('en', { spec: PLAIN_FIGURES });
  expect(screen.queryByTitle(/^Show in the time series/)).toBeNull();
  expect(screen.getByText('First-instance IP civil cases received')).toBeTruthy();
});

test('a figure that is only a whole is marked and says why', async () => {
  await renderPanel('en', {
    spec: PLAIN_FIGURES,
    filter: setClause(NO_FILTER, 'right', ['trademark']),
  });
  const whole = screen.getByText('All IP rights (not published by IP right)').closest('li');
  expect(whole?.dataset['verdict']).toBe('whole');
});

test('where no key figure is left the last filter can be undone', async () => {
  await renderPanel('en', { spec: PLAIN_FIGURES, filter: NONE });
  expect(
    screen.getByText(/^No key figure matches “.*Customs.*”\. Remove a filter to see more\.$/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo the last filter' }));
  expect(screen.getByRole('list', { name: 'Key figures' })).toBeTruthy();
});

test('looked at, they are big numbers in both languages with nothing to press', async () => {
  await renderStill(['zh', 'en'], { spec: { ...PLAIN_FIGURES, indicators: [CIVIL] } });
  expect(screen.queryByRole('button')).toBeNull();
  const [cell] = screen.getAllByRole('listitem');
  expect(cell?.textContent).toContain('知识产权民事一审新收案件');
  expect(cell?.textContent).toContain('First-instance IP civil cases received');
  expect(cell?.textContent).toContain('449923件');
  expect(cell?.textContent).toContain('449,923 cases');
});
