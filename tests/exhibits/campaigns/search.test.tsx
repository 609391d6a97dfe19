import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PLAIN_CAMPAIGNS } from '../../../src/exhibits/campaigns/spec';
import { renderPanel } from '../../support/render-exhibit';

const names = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

test.each([
  ['龍騰', /龙腾/],
  ['ｊｉａｎｗａｎｇ', /剑网/],
  ['zhongye', /种业/],
  ['“昆仑”', /昆仑/],
  ['昆仑行动', /昆仑/],
])('a search for %s finds its campaign', async (search, name) => {
  await renderPanel('zh', { spec: { ...PLAIN_CAMPAIGNS, search } });
  expect(names()[0]).toMatch(name);
  expect(names().length).toBeLessThan(4);
});

test('a chosen order goes before that of the search', async () => {
  await renderPanel('en', { spec: { ...PLAIN_CAMPAIGNS, search: 'trade secret' } });
  const best = names();
  expect(best[0]).toContain('Anxin');
  await userEvent.click(screen.getByRole('button', { name: /^Campaign/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Campaign/ }));
  expect(names()).toEqual(best.toSorted().toReversed());
});
