import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/crossfilter/filter';
import { PLAIN_CAMPAIGNS } from '../../src/exhibits/campaigns/spec';
import { loadKind } from '../../src/exhibits/loaded-kinds';
import { kindOf, needsOf } from '../../src/exhibits/registry';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { countPages, type DeckData, workOut } from '../../src/show/deck-data';
import { readGround, readKindRecords } from '../support/ground';

setUpI18n('zh');

test('a slide of several pages is worked out page by page, and as a whole for what is taken away', async () => {
  const slide = { spec: PLAIN_CAMPAIGNS };
  await loadKind(kindOf(slide.spec));
  const data: DeckData = {
    ground: readGround(),
    records: readKindRecords(needsOf(slide.spec)),
    filter: NO_FILTER,
    address: '',
  };
  const rowsOf = (page: number | undefined): number => {
    const worked = workOut(data, slide, page);
    return worked ? worked.exhibit.table(worked.answer).rows.length : 0;
  };
  const pages = Array.from({ length: countPages(data, slide) }, (_, page) => rowsOf(page));
  expect(pages.length).toBeGreaterThan(1);
  expect(Math.max(...pages)).toBeLessThan(rowsOf(undefined));
  expect(pages.reduce((sum, rows) => sum + rows, 0)).toBe(rowsOf(undefined));
});
