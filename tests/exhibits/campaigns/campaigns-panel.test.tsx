import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language';
import { CampaignsPanel } from '../../../src/exhibits/campaigns/campaigns-panel';
import { readDataset } from '../../support/read-data';
import { renderIn } from '../../support/render-in';

const dataset = readDataset();

const headline = async (language: Language, search: string, count = dataset.campaigns.length) => {
  const nothing = () => undefined;
  await renderIn(
    language,
    <CampaignsPanel
      dataset={dataset}
      campaigns={dataset.campaigns.slice(0, count)}
      cases={[]}
      rights={[]}
      filtered={count < dataset.campaigns.length}
      selected={[]}
      open={[]}
      sort={undefined}
      search={search}
      onSelect={nothing}
      onOpen={nothing}
      onSort={nothing}
      onSearch={nothing}
    />,
  );
  return screen.getByRole('heading', { level: 2 }).textContent;
};

test.each<readonly [Language, string, string]>([
  ['en', '', '12 enforcement campaigns'],
  ['en', ' ', '12 enforcement campaigns'],
  ['en', 'longteng', '1 of 12 campaigns matches “longteng”'],
  ['en', 'nothing of it', '0 of 12 campaigns match “nothing of it”'],
  ['zh', '龙腾', '12个专项行动中1个符合“龙腾”'],
  ['zh', '并无此事', '12个专项行动中0个符合“并无此事”'],
])('in %s the headline counts what a search finds: “%s”', async (language, search, words) => {
  expect(await headline(language, search)).toBe(words);
});

test('under a filter a search is of the campaigns that the filter leaves', async () => {
  expect(await headline('en', 'nothing of it', 5)).toBe('0 of 5 campaigns match “nothing of it”');
});

test('under a filter that leaves one campaign the verb is of one', async () => {
  expect(await headline('en', '', 1)).toBe('1 of 12 enforcement campaigns matches');
});
