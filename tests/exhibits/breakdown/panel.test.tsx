import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { type BreakdownSpec, PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import type { Spec } from '../../../src/exhibits/registry';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const specOf = (indicator: string, split: string): BreakdownSpec => ({
  ...PLAIN_BREAKDOWN,
  indicators: [indicator],
  split,
});

const civil = specOf('court.civil1.received', 'right');
const courts = setClause(NO_FILTER, 'system', ['courts']);

test.each<readonly [Language, Filter, string]>([
  ['en', NO_FILTER, 'No filter'],
  ['en', setYears(NO_FILTER, 2023, 2023), 'Filtered'],
  ['zh', setYears(NO_FILTER, 2023, 2023), '已按筛选显示'],
  ['en', courts, 'Filtered'],
  ['en', setClause(courts, 'right', ['trademark']), 'All shown, to compare'],
])('in %s the badge says what narrows the bars, case %#', async (language, filter, badge) => {
  await renderPanel(language, { spec: civil, filter });
  expect(screen.getByText(badge)).toBeTruthy();
});

test('the part that is not itemized is worded in the scale of the others', async () => {
  await renderPanel('zh', { spec: specOf('trademark.registered', 'party') });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    '2018年国内（境内）主体占总数的95.8%',
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '国内479.7万件',
    '未分列21.0万件（推算）',
  ]);
});

test('a bar selects its part, and again deselects it', async () => {
  await renderPanel('en', { spec: civil });
  const bar = () => screen.getByRole('button', { name: /^Trademarks/ });
  await userEvent.click(bar());
  expect(bar().getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('All shown, to compare')).toBeTruthy();
  await userEvent.click(bar());
  expect(bar().getAttribute('aria-pressed')).toBe('false');
});

test('looked at, it has the bars in both languages and nothing to press', async () => {
  await renderStill(['zh', 'en'], { spec: civil });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('著作权')).toBeTruthy();
  expect(screen.getByText('Copyright')).toBeTruthy();
});

test('a dimension that the filter leaves nothing of cannot be chosen, and says why', async () => {
  const onSpec = vi.fn<(spec: Spec) => void>();
  const spec = specOf('court.admin1.received', 'party');
  await renderPanel('en', { spec, filter: setYears(NO_FILTER, 2020, 2020), onSpec });
  const none = screen.getByRole('button', { name: /Nothing is published by .+ under this filter/ });
  expect(none.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(none);
  expect(onSpec).not.toHaveBeenCalled();
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
});

test('a dimension that has figures is chosen', async () => {
  const onSpec = vi.fn<(spec: Spec) => void>();
  await renderPanel('en', { spec: specOf('court.admin1.received', 'right'), onSpec });
  await userEvent.click(screen.getByRole('button', { name: /^Part/, pressed: false }));
  expect(onSpec).toHaveBeenCalledWith(expect.objectContaining({ split: 'party' }));
});

test.each([
  [
    'on a page',
    async () => renderPanel('en', { spec: civil, filter: setYears(NO_FILTER, 2019, 2019) }),
  ],
  [
    'looked at',
    async () => renderStill(['en'], { spec: civil, filter: setYears(NO_FILTER, 2019, 2019) }),
  ],
])('parts that the data hold as computed say so %s, and no other does', async (_, render) => {
  await render();
  const words = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  const marked = words.filter((each) => each?.includes('(computed)'));
  expect(marked.map((each) => /^\D+/.exec(each ?? '')?.[0])).toEqual([
    'Other',
    'Competition',
    'Technology contracts',
  ]);
  expect(words).toHaveLength(6);
});
