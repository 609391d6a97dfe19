import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { type InstrumentsSpec, PLAIN_INSTRUMENTS } from '../../../src/exhibits/instruments/spec';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const TABLE: InstrumentsSpec = { ...PLAIN_INSTRUMENTS, show: 'table' };

const titles = () => screen.getAllByRole('button', { name: /^(Show|Hide) details: / });
const headline = () => screen.getByRole('heading', { level: 2 }).textContent;

test('what took effect in 2024 is one choice away', async () => {
  await renderPanel('en', { spec: PLAIN_INSTRUMENTS });
  expect(titles()).toHaveLength(71);
  await userEvent.selectOptions(screen.getByLabelText('Took effect in'), '2024');
  expect(titles()).toHaveLength(16);
  expect(headline()).toBe('16 of 71 instruments match');
});

test('on a phone one button opens the conditions and counts those that are set', async () => {
  await renderPanel('en', {
    spec: { ...PLAIN_INSTRUMENTS, level: ['law', 'standard'], effect: 2024 },
  });
  const opener = screen.getByRole('button', { name: /^Choose instruments ?2$/ });
  const bar = screen.getByRole('group', { name: 'Choose instruments' });
  expect(opener.getAttribute('aria-controls')).toBe(bar.id);
  expect([opener.getAttribute('aria-expanded'), bar.className]).toEqual([
    'false',
    expect.stringMatching(/\bhidden\b/),
  ]);
  await userEvent.click(opener);
  expect([opener.getAttribute('aria-expanded'), bar.className]).toEqual([
    'true',
    expect.not.stringMatching(/\bhidden\b/),
  ]);
});

test('the table sorts by date of effect, what has none last', async () => {
  await renderPanel('en', { spec: TABLE });
  const heading = screen.getByRole('columnheader', { name: /^Takes effect/ });
  await userEvent.click(within(heading).getByRole('button'));
  await userEvent.click(within(heading).getByRole('button'));
  expect(heading.getAttribute('aria-sort')).toBe('descending');
  const [first, second] = titles().map(({ textContent }) => textContent);
  expect([first, second].join()).toMatch(/Nantong|Heilongjiang/);
  expect(titles()).toHaveLength(71);
});

test('a title opens its details, with days, sessions and place', async () => {
  await renderPanel('en', { spec: { ...TABLE, region: ['hefei'] } });
  await userEvent.click(screen.getByRole('button', { name: /^Show details: .*Hefei/ }));
  expect(
    screen.getByText('Apr 25, 2024, 17th session of the 17th standing committee, Hefei'),
  ).toBeTruthy();
  expect(screen.getByText(/section 2\.5, para\. 8$/, { selector: 'dd *' })).toBeTruthy();
});

test('a link to what the data do not have says so', async () => {
  await renderPanel('en', {
    spec: { ...PLAIN_INSTRUMENTS, level: ['decree'], open: 'no-such-law' },
  });
  expect(titles()).toHaveLength(71);
  const notice = screen.getByRole('status').textContent;
  expect(notice).toContain('Level “decree”, which the data do not have');
  expect(notice).toContain('an instrument “no-such-law”, which the data do not have');
});

test('an opened instrument that the conditions leave out is told of', async () => {
  await renderPanel('zh', { spec: { ...TABLE, level: ['standard'], open: 'trademark-law' } });
  expect(screen.getByRole('status').textContent).toBe(
    '链接打开的《中华人民共和国商标法》不在当前显示的文件中。',
  );
});

test('conditions that leave nothing can be dropped; a filter is named', async () => {
  const onSpec = vi.fn<(spec: unknown) => void>();
  await renderPanel('en', { spec: { ...TABLE, level: ['law'], effect: 2024 }, onSpec });
  expect(screen.getByText('No instrument matches the filter and these conditions.')).toBeTruthy();
  const [last] = screen.getAllByRole('button', { name: 'Clear all conditions' }).slice(-1);
  await userEvent.click(last ?? document.body);
  expect(onSpec).toHaveBeenCalledWith(TABLE);
  expect(titles()).toHaveLength(71);
});

test('under another system the filter empties it', async () => {
  await renderPanel('en', {
    spec: PLAIN_INSTRUMENTS,
    filter: setClause(NO_FILTER, 'system', ['courts']),
  });
  expect(
    screen.getByText('The page’s filter leaves no instrument here. Remove a filter.'),
  ).toBeTruthy();
});

test('a broken file of identities costs the totals alone', async () => {
  await renderPanel('en', {
    spec: { ...PLAIN_INSTRUMENTS, show: 'totals' },
    records: { identities: [] },
  });
  expect(screen.getByText(/leaves none of the report’s totals/)).toBeTruthy();
});

test.each(['timeline', 'table', 'totals', 'local', 'table2'] as const)(
  'looked at, %s has nothing to press',
  async (show) => {
    await renderStill(['zh', 'en'], { spec: { ...PLAIN_INSTRUMENTS, show } });
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.body.textContent?.length).toBeGreaterThan(100);
  },
);
