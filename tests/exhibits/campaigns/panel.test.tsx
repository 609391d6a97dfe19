import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { PLAIN_CAMPAIGNS } from '../../../src/exhibits/campaigns/spec';
import { readGround, toGround } from '../../support/ground';
import { renderPanel, renderStill } from '../../support/render-exhibit';

const headline = () => screen.getByRole('heading', { level: 2 }).textContent;
const table = () => screen.getByRole('table', { name: 'Enforcement campaigns' });
const rowOf = (name: RegExp) => within(table()).getByRole('row', { name });
const names = () => within(table()).getAllByRole('rowheader');

test('the headline counts what is typed into the search', async () => {
  await renderPanel('en', { spec: PLAIN_CAMPAIGNS });
  expect(headline()).toBe('13 enforcement campaigns');
  const box = screen.getByRole('searchbox', { name: 'Search campaigns' });
  await userEvent.type(box, 'longteng');
  expect(headline()).toBe('1 of 13 enforcement campaigns matches “longteng”');
  expect(names()).toHaveLength(1);
  await userEvent.clear(box);
  await userEvent.type(box, 'xyzzy');
  expect(
    screen.getByText('No campaign matches “xyzzy”. Try another word or clear the search.'),
  ).toBeTruthy();
});

test('a click on a row selects its campaign, and the other rows stay', async () => {
  await renderPanel('en', { spec: PLAIN_CAMPAIGNS });
  await userEvent.click(within(rowOf(/Longteng/)).getAllByRole('cell')[0] ?? table());
  expect(screen.getByRole('button', { name: /Longteng/, pressed: true })).toBeTruthy();
  expect(screen.getByText('All shown, to compare')).toBeTruthy();
  expect(names()).toHaveLength(13);
  await userEvent.click(screen.getByRole('button', { name: /Longteng/, pressed: true }));
  expect(screen.queryByRole('button', { name: /Longteng/, pressed: true })).toBeNull();
});

test('a row opens to focus, results and typical cases', async () => {
  await renderPanel('en', { spec: PLAIN_CAMPAIGNS });
  expect(screen.queryByRole('button', { name: 'Filter by this campaign' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Show details: Soaring Dragon/ }));
  expect(screen.getByRole('button', { name: /^Hide details: Soaring Dragon/ })).toBeTruthy();
  expect(screen.getByText(/^Full-year figures of the same system/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Filter by this campaign' }));
  expect(screen.getByRole('button', { name: /^Soaring Dragon/, pressed: true })).toBeTruthy();
});

test('a click on a heading sorts: up, down, then the order of the report again', async () => {
  await renderPanel('en', { spec: PLAIN_CAMPAIGNS });
  const report = names().map(({ textContent }) => textContent);
  const heading = () => screen.getByRole('columnheader', { name: /^Campaign/ });
  const click = () => userEvent.click(within(heading()).getByRole('button'));
  await click();
  expect(heading().getAttribute('aria-sort')).toBe('ascending');
  const up = names().map(({ textContent }) => textContent);
  expect(up).not.toEqual(report);
  await click();
  expect(heading().getAttribute('aria-sort')).toBe('descending');
  expect(names().map(({ textContent }) => textContent)).toEqual(up.toReversed());
  await click();
  expect(names().map(({ textContent }) => textContent)).toEqual(report);
});

test('looked at, it has search and sort of the spec, in both languages, and nothing to press', async () => {
  await renderStill(['zh', 'en'], {
    spec: { ...PLAIN_CAMPAIGNS, search: 'net', sort: '-name' },
    filter: setClause(NO_FILTER, 'agency', ['gacc']),
  });
  expect(screen.queryByRole('button')).toBeNull();
  const shown = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(shown).toHaveLength(2);
  expect(shown[0]).toMatch(/^“?蓝网.*Blue Net/);
  expect(shown[1]).toMatch(/^“?净网.*Clean Net/);
});

test.each([
  [
    'en',
    'online-market',
    ['Deployed by14 departments', 'Lead agenciesState Administration for Market Regulation'],
  ],
  ['zh', 'online-market', ['联合部署部门14个', '牵头机关国家市场监督管理总局']],
  ['zh', 'online-piracy-case-drive', ['参与机关最高人民检察院、公安部、文化和旅游部']],
] as const)('in %s the details of %s name the bodies', async (language, id, texts) => {
  await renderPanel(language, { spec: { ...PLAIN_CAMPAIGNS, open: [id] } });
  const text = screen.getByRole('table').textContent;
  for (const each of texts) expect(text).toContain(each);
});

test('every note of a campaign is shown in its details', async () => {
  const { campaigns } = readGround().cube.dataset;
  await renderPanel('en', { spec: { ...PLAIN_CAMPAIGNS, open: campaigns.map(({ id }) => id) } });
  const notes = campaigns.flatMap(({ note }) => note?.en ?? []);
  expect(notes.length).toBeGreaterThan(5);
  for (const note of notes) expect(screen.queryAllByText(note).length).toBeGreaterThan(0);
});

test('a case has its parties as the report abbreviates them', async () => {
  const { dataset } = readGround().cube;
  const campaigns = dataset.campaigns.map((each) =>
    each.id === 'kunlun' ? { ...each, cases: ['huainan-phones'] } : each,
  );
  await renderPanel('zh', {
    spec: { ...PLAIN_CAMPAIGNS, open: ['kunlun'] },
    ground: toGround({ ...dataset, campaigns }),
  });
  expect(screen.getByText(/郑某彬等人（犯罪嫌疑人）/)).toBeTruthy();
});

test('a search finds the partners of a campaign', async () => {
  await renderPanel('en', { spec: { ...PLAIN_CAMPAIGNS, search: '文化和旅游部' } });
  expect(names()).toHaveLength(4);
});
