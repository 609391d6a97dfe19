import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { renderPanel } from '../../support/render-exhibit';

test('the events are closed at first; opened, each has a button for its source', async () => {
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const name = basename(new URL(address, 'http://localhost').pathname);
    return Promise.resolve(new Response(readFileSync(`public/data/${name}`, 'utf8')));
  });
  const user = userEvent.setup();
  const spec = { ...PLAIN_SERIES, indicators: ['trademark.registered'] };
  await renderPanel('en', { spec, filter: NO_FILTER });
  expect(screen.queryByText(/they explain nothing/)).toBeNull();
  await act(async () =>
    user.click(screen.getByRole('button', { name: 'Events', expanded: false })),
  );
  const list = await screen.findByRole('list', { name: 'Events of the drawn years' });
  expect(screen.getByText('Events stand beside the figures; they explain nothing.')).toBeTruthy();
  const [first] = within(list).getAllByRole('listitem');
  expect(first?.textContent).toContain('2021: Malicious trademark applications');
  expect(within(list).getByRole('button', { name: /^Source: 2021/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Events', expanded: true }));
  expect(screen.queryByRole('list', { name: 'Events of the drawn years' })).toBeNull();
});
