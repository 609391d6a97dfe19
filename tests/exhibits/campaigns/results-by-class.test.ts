import { expect, test } from 'vitest';
import { answerCampaigns, shownRows } from '../../../src/exhibits/campaigns/answer';
import { toClassedRows } from '../../../src/exhibits/campaigns/results-by-class';
import { PLAIN_CAMPAIGNS } from '../../../src/exhibits/campaigns/spec';
import { askReal, readGround } from '../../support/ground';

const { dataset } = readGround().cube;
const rows = shownRows(answerCampaigns(askReal(PLAIN_CAMPAIGNS)), 'zh');
const classed = toClassedRows(dataset, rows);

const printedOf = (campaign: string, id: string) =>
  classed.rows
    .find(({ row }) => row.campaign.id === campaign)
    ?.byClass.get(id)
    ?.map((result) => (result.kind === 'figure' ? result.observation.printed : result.name));

test('every result of every campaign has a class, and stands in it once', () => {
  expect(classed.classes).toEqual([
    'checked',
    'warned',
    'filed',
    'concluded',
    'amount',
    'transferred',
    'removed',
    'seized',
    'organised',
  ]);
  for (const { row, byClass } of classed.rows)
    expect([...byClass.values()].flat()).toHaveLength(row.results.length);
});

test.each<readonly [string, string, readonly string[]]>([
  ['guardian', 'concluded', ['4.39万件']],
  ['guardian', 'amount', ['11.29亿元']],
  ['guardian', 'transferred', ['1311件']],
  ['jianwang', 'removed', ['705个', '362.82万余条']],
  ['longteng', 'seized', ['4.04万批', '8112万件']],
  ['seed-enforcement-year', 'checked', ['700余万亩', '6.7万余个', '4万余个']],
  ['cinema-films', 'filed', ['55个']],
  ['kunlun', 'filed', ['3.7万件']],
])('%s: %s', (campaign, id, printed) => {
  expect(printedOf(campaign, id)).toEqual(printed);
});

test('campaigns without a result come last, and are not left out', () => {
  const empty = classed.rows.filter(({ byClass }) => byClass.size === 0);
  expect(empty.map(({ row }) => row.campaign.id).toSorted()).toEqual([
    'jingwang',
    'lanwang',
    'online-piracy-case-drive',
  ]);
  expect(classed.rows.slice(-3)).toEqual(empty);
});
