import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadDrawing } from '../../../src/charts/paint/echart';
import { NO_FILTER, setYears } from '../../../src/crossfilter/filter';
import { PLAIN_CHART, PLAIN_SERIES, type SeriesSpec } from '../../../src/exhibits/series/spec';
import { renderPanel } from '../../support/render-exhibit';

const INDICATORS = ['patent.invention.granted', 'trademark.registered', 'copyright.registered'];
const SINCE_2015 = setYears(NO_FILTER, 2015, undefined);

const show = async (measure: SeriesSpec['chart']['measure'], language: 'zh' | 'en' = 'en') => {
  const spec = { ...PLAIN_SERIES, indicators: INDICATORS, chart: { ...PLAIN_CHART, measure } };
  const view = await renderPanel(language, { spec, filter: SINCE_2015 });
  await act(loadDrawing);
  return { view, user: userEvent.setup() };
};

const pointAt = (year: string) => {
  const [point] = screen.getAllByRole('button', { name: new RegExp(` ${year} `) });
  if (!point) throw new Error(`no point at ${year}`);
  return point;
};

const numbersIn = (texts: readonly (string | null)[]) =>
  texts.map((text) => Number(/([\d.]+) \(computed\)$/.exec(text ?? '')?.[1]));

// jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
});

test('focus shows all series of the year, the largest first, each marked as computed in an index', async () => {
  await show('index');
  act(() => pointAt('2020').focus());
  const tooltip = screen.getByRole('tooltip');
  const rows = within(tooltip)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows).toHaveLength(3);
  const numbers = numbersIn(rows);
  expect(numbers.every(Number.isFinite)).toBe(true);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(screen.getByText(/^index, \d{4} = 100, computed$/)).toBeTruthy();
});

test('Enter holds a year, Enter and Esc let it go, and Esc undoes nothing else', async () => {
  const { user } = await show('index');
  const page = vi.fn<(event: KeyboardEvent) => void>();
  document.addEventListener('keydown', page);
  act(() => pointAt('2020').focus());
  expect(screen.queryByRole('button', { name: 'Release 2020' })).toBeNull();
  await user.keyboard('{Enter}');
  const held = screen.getByRole('button', { name: 'Release 2020' }).parentElement;
  expect(held?.textContent).toContain('Trademark registrations');
  expect(held?.textContent.match(/\(computed\)/g)).toHaveLength(3);
  expect(document.querySelectorAll('[data-year="2020"]')).toHaveLength(1);
  page.mockClear();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Release 2020' })).toBeNull();
  expect(page).not.toHaveBeenCalled();
  await user.keyboard('{Enter}{Enter}');
  expect(screen.queryByRole('button', { name: 'Release 2020' })).toBeNull();
  document.removeEventListener('keydown', page);
});

test('a year that is held in one small chart shows in all of them', async () => {
  const { user } = await show('absolute');
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
  act(() => pointAt('2020').focus());
  await user.keyboard(' ');
  expect(document.querySelectorAll('[data-year="2020"]')).toHaveLength(3);
  const under = screen
    .getAllByRole('heading', { level: 3 })
    .map((name) => name.nextElementSibling?.textContent);
  for (const words of under) expect(words).toMatch(/^2020 .*\d/);
  await user.click(screen.getByRole('button', { name: 'Release 2020' }));
  expect(document.querySelectorAll('[data-year]')).toHaveLength(0);
});
