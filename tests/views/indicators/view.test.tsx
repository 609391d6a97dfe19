import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/crossfilter/filter';
import { PLAIN_LIST } from '../../../src/exhibits/list/spec';
import { loadKind } from '../../../src/exhibits/loaded-kinds';
import { loadFrame } from '../../../src/views/loaded-frame';
import { kindOf } from '../../../src/exhibits/registry';
import { IndicatorsView } from '../../../src/views/indicators/view';
import { INITIAL_VIEW_STATE, type ViewState } from '../../../src/views/view-state';
import { giveHeight, PageOfList } from '../../support/list-panel';
import { renderIn } from '../../support/render-in';

beforeEach(giveHeight);

const show = async (state: Partial<ViewState> = {}) => {
  await Promise.all([loadKind(kindOf(PLAIN_LIST)), loadFrame()]);
  const seen: ViewState[] = [];
  const View = () => {
    const [shown, setShown] = useState<ViewState>({
      ...INITIAL_VIEW_STATE,
      view: 'indicators',
      ...state,
    });
    seen.push(shown);
    return (
      <IndicatorsView
        state={shown}
        update={(change) => setShown((before) => ({ ...before, ...change(before) }))}
      />
    );
  };
  await act(() =>
    renderIn(
      'en',
      <PageOfList filter={NO_FILTER}>
        <View />
      </PageOfList>,
    ),
  );
  return { last: () => seen.at(-1) };
};

const headline = () => screen.getByRole('heading', { level: 2, name: /figures? for/ }).textContent;

test('what is typed, sorted and opened stands in the state, and nothing else of it changes', async () => {
  const { last } = await show({ open: ['longteng'] });
  expect(headline()).toBe('1,575 figures for 283 indicators');
  await userEvent.click(screen.getByRole('searchbox'));
  await userEvent.paste('449923');
  expect(headline()).toBe('1 figure for 1 indicator');
  await userEvent.click(screen.getByRole('button', { name: 'Year' }));
  await userEvent.click(screen.getByRole('rowheader'));
  expect(screen.getByRole('complementary')).toBeTruthy();
  expect(last()).toEqual({
    ...INITIAL_VIEW_STATE,
    view: 'indicators',
    open: ['longteng'],
    search: '449923',
    sort: 'year',
    observation: 'court.civil1.received@2024',
  });
});

test('a link opens the list as it was: search, sort, columns and details', async () => {
  await show({
    search: '民事一审新收',
    sort: '-year',
    columns: ['unit'],
    observation: 'court.civil1.received@2024',
  });
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '民事一审新收');
  const grid = screen.getByRole('grid');
  expect(
    within(grid)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Indicator', 'Value', 'Unit']);
  expect(
    screen.getByRole('complementary', { name: /^Details: First-instance IP civil cases received/ }),
  ).toBeTruthy();
});

test('a sort by a column of another table is none', async () => {
  await show({ sort: 'results' });
  for (const heading of screen.getAllByRole('columnheader')) {
    expect(heading.getAttribute('aria-sort')).toBe('none');
  }
});
