import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../src/crossfilter/filter';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import { PLAIN_SERIES } from '../../src/exhibits/series/spec';
import { fileNameOf, pageFileNameOf } from '../../src/take-away/file-name';
import { PICTURE_CASES } from '../pictures/cases';
import { takeReal } from '../support/take-real';

const SERIES = { ...PLAIN_SERIES, indicators: ['court.civil1.received'] };

test('a file says edition, subject, years and language in its name', async () => {
  const taken = await takeReal({ spec: SERIES, filter: NO_FILTER }, ['zh']);
  expect(fileNameOf(taken, 'xlsx')).toMatch(
    /^ip-observatory_2024_court-civil1-received_20\d\d-2024_zh\.xlsx$/,
  );
});

test('what a filter narrows has another name', async () => {
  const filter = setClause(NO_FILTER, 'right', ['trademark']);
  const taken = await takeReal({ spec: SERIES, filter }, ['en', 'zh']);
  expect(fileNameOf(taken, 'csv')).toMatch(
    /^ip-observatory_2024_court-civil1-received_trademark_20\d\d-2024_en-zh\.csv$/,
  );
});

test('all of a page has a name of its own, with what its filter narrows', async () => {
  const filter = setClause(NO_FILTER, 'right', ['trademark']);
  const taken = await takeReal({ spec: SERIES, filter }, ['en', 'zh']);
  expect(pageFileNameOf(taken, 'Courts & prosecutors', 'pptx')).toBe(
    'ip-observatory_2024_page-courts-prosecutors_trademark_en-zh.pptx',
  );
});

test('of many indicators the kind is named', async () => {
  const taken = await takeReal({ spec: PLAIN_CAMPAIGNS, filter: NO_FILTER }, ['en']);
  expect(fileNameOf(taken, 'json')).toBe('ip-observatory_2024_campaigns_2024_en.json');
});

test.each(PICTURE_CASES)('$spec.kind $name has a name that every system takes', async (own) => {
  const name = fileNameOf(await takeReal(own, ['zh']), 'csv');
  expect(name).toMatch(/^[a-z0-9_-]+\.csv$/);
  expect(name.length).toBeLessThan(160);
});
