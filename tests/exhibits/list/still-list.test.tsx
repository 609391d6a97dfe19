import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { type ListSpec, PLAIN_LIST } from '../../../src/exhibits/list/spec';
import { renderStill } from '../../support/render-exhibit';

const TRADEMARK = setClause(NO_FILTER, 'right', ['trademark']);
const CIVIL = 'court.civil1.received@2024;right=trademark';

const specOf = (own: Partial<ListSpec>): ListSpec => ({ ...PLAIN_LIST, ...own });
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

test('looked at, a list is its first ten figures, and says how many more there are', async () => {
  await renderStill(['en'], { spec: PLAIN_LIST });
  expect(names()).toHaveLength(10);
  expect(document.body.textContent).toContain('1565 more not listed');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('it has room for half as many in two languages', async () => {
  await renderStill(['zh', 'en'], { spec: specOf({ search: '民事一审新收' }), filter: TRADEMARK });
  expect(names()).toHaveLength(5);
  expect(names()[0]).toContain('知识产权民事一审新收案件');
  expect(names()[0]).toContain('First-instance IP civil cases received');
});

test('it follows search and sort of the spec, and marks the figure whose details are open', async () => {
  const spec = specOf({ search: 'msysxs 2024', sort: '-value', observation: CIVIL });
  await renderStill(['en'], { spec, filter: TRADEMARK });
  expect(names().length).toBeGreaterThan(0);
  for (const name of names()) expect(name).toMatch(/^First-instance IP civil cases/);
  const open = screen.getAllByRole('row', { current: true });
  expect(open.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('124,945 cases'),
  ]);
});

test('a figure that is known only as a whole says so', async () => {
  await renderStill(['en'], { spec: specOf({ withWhole: true }), filter: TRADEMARK });
  expect(names()[0]).toContain('not published by IP right');
});
