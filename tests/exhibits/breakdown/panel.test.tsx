import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { type Filter, NO_FILTER, setClause, setYears } from '../../../src/crossfilter/filter';
import type { Language } from '../../../src/domain/language';
import { type BreakdownSpec, PLAIN_BREAKDOWN } from '../../../src/exhibits/breakdown/spec';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const specOf = (indicator: string, split: string): BreakdownSpec => ({
  ...PLAIN_BREAKDOWN,
  indicators: [indicator],
  split,
});

const civil = specOf('court.civil1.received', 'right');
const courts = setClause(NO_FILTER, 'system', ['courts']);

test.each<readonly [Language, Filter, string]>([
  ['en', NO_FILTER, 'Not filtered'],
  ['en', setYears(NO_FILTER, 2023, 2023), 'Filtered'],
  ['zh', setYears(NO_FILTER, 2023, 2023), '已筛选'],
  ['en', courts, 'Filtered'],
  ['en', setClause(courts, 'right', ['trademark']), 'Shows all options'],
])('in %s the badge says what narrows the bars, case %#', async (language, filter, badge) => {
  await renderPanel(language, { spec: civil, filter });
  expect(screen.getByText(badge)).toBeTruthy();
});

test('the part that is not itemized is worded in the scale of the others', async () => {
  await renderPanel('zh', { spec: specOf('trademark.registered', 'party') });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    '2018年国内（境内）主体占95.8%',
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '国内479.7万件',
    '未分列21.0万件',
  ]);
});

test('a bar selects its part, and again deselects it', async () => {
  await renderPanel('en', { spec: civil });
  const bar = () => screen.getByRole('button', { name: /^Trademarks/ });
  await userEvent.click(bar());
  expect(bar().getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('Shows all options')).toBeTruthy();
  await userEvent.click(bar());
  expect(bar().getAttribute('aria-pressed')).toBe('false');
});

test('looked at, it has the bars in both languages and nothing to press', async () => {
  await renderStill(['zh', 'en'], { spec: civil });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('著作权')).toBeTruthy();
  expect(screen.getByText('Copyright')).toBeTruthy();
});
