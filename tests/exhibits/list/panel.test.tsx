import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { dataset, giveHeight, show, TRADEMARK } from '../../support/list-panel';

beforeEach(giveHeight);

const rows = () => screen.getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);
const headline = () => screen.getByRole('heading', { level: 2, name: /^(Figures|\d+个指标)/ });

describe('the table', () => {
  test('holds only the rows in sight, and says how many there are', async () => {
    await show();
    const grid = screen.getByRole('grid', { name: 'Indicators' });
    expect(grid.getAttribute('aria-rowcount')).toBe(String(dataset.observations.length + 1));
    expect(rows().length).toBeLessThan(40);
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
  });

  test.each([
    ['zh', '指标', '商标', '124945件', '2024'],
    ['en', 'Indicator', 'Trademarks', '124,945 cases', '2024'],
  ] as const)(
    'in %s has headings, parts and figures in words',
    async (language, heading, ...cells) => {
      await show({ language, filter: TRADEMARK });
      expect(screen.getByRole('columnheader', { name: heading })).toBeTruthy();
      const row = rows().find((each) => cells.every((cell) => each.textContent?.includes(cell)));
      expect(row).toBeDefined();
    },
  );

  test('sorts by a click on a heading: up, down, then the order of the report again', async () => {
    const { user } = await show({ filter: TRADEMARK });
    const report = names();
    const heading = () => screen.getByRole('columnheader', { name: /^Year/ });
    const years = () => rows().map((row) => within(row).getAllByRole('gridcell')[2]?.textContent);
    await user.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('ascending');
    expect(years()).toEqual(years().toSorted((a, b) => Number(a) - Number(b)));
    await user.click(within(heading()).getByRole('button'));
    expect(heading().getAttribute('aria-sort')).toBe('descending');
    expect(new Set(years())).toEqual(new Set(['2024']));
    await user.click(within(heading()).getByRole('button'));
    expect(names()).toEqual(report);
  });

  test('finds by pinyin initials typed into the search, and offers to clear it', async () => {
    const { user } = await show({ language: 'zh' });
    const box = screen.getByRole('searchbox');
    await user.click(box);
    await user.paste('szscqgz');
    expect(new Set(names())).toEqual(new Set(['涉知识产权公证']));
    await user.clear(box);
    await user.paste('xyzzy');
    expect(screen.getByText(/没有与“xyzzy”相符的数据/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '清除查找' }));
    expect(headline().textContent).toContain(String(dataset.observations.length));
    expect((box as HTMLInputElement).value).toBe('');
  });

  test('begins at its top again with another search, filter or sort, and not when a row is opened', async () => {
    const { user } = await show({ language: 'zh' });
    const scroller = () => screen.getByRole('grid').parentElement ?? document.body;
    const scroll = () => {
      scroller().scrollTop = 4000;
      fireEvent.scroll(scroller());
    };
    scroll();
    await user.click(rows()[3] ?? document.body);
    expect(scroller().scrollTop).toBe(4000);
    await user.click(screen.getByRole('searchbox'));
    await user.paste('商标');
    expect(scroller().scrollTop).toBe(0);
    scroll();
    await user.click(screen.getByRole('button', { name: /^年份/ }));
    expect(scroller().scrollTop).toBe(0);
  });

  test('lists what is known only as a whole when asked, with the reason', async () => {
    const { user } = await show({ filter: TRADEMARK });
    const before = rows()[0]?.textContent ?? '';
    expect(before).not.toContain('not published by IP right');
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    expect(rows()[0]?.textContent).toContain('All IP rights (not published by IP right)');
    await user.click(screen.getByRole('button', { name: 'Hide them' }));
    expect(rows()[0]?.textContent).toBe(before);
  });

  test('shows and hides columns', async () => {
    const { user } = await show();
    expect(screen.queryByRole('columnheader', { name: 'Agency' })).toBeNull();
    // jsdom has no popovers: their content is there, but not in the accessibility tree.
    const button = screen.getByRole('button', { name: /Choose columns/ });
    const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
    const opened = Object.assign(new Event('toggle'), { newState: 'open' });
    panel?.dispatchEvent(opened);
    await user.click(await screen.findByLabelText('Agency'));
    expect(screen.getByRole('columnheader', { name: 'Agency' })).toBeTruthy();
    await user.click(screen.getByLabelText('Agency'));
    expect(screen.queryByRole('columnheader', { name: 'Agency' })).toBeNull();
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement?.getAttribute('aria-rowindex');

  test('moves the focus from row to row, with one stop for Tab', async () => {
    const { user } = await show();
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('4');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('3');
    await user.keyboard('{End}');
    expect(focused()).toBe(String(dataset.observations.length + 1));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(String(dataset.observations.length + 1));
    await user.keyboard('{Home}');
    expect(focused()).toBe('2');
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  test('opens the details by Enter, closes them by Escape, and comes back to the row', async () => {
    const { user } = await show({ filter: TRADEMARK });
    rows()[1]?.focus();
    const row = focused();
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('complementary');
    expect(document.activeElement).toBe(panel);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(focused()).toBe(row);
  });
});
