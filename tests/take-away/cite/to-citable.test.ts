import { expect, test } from 'vitest';
import { NO_FILTER, setClause } from '../../../src/crossfilter/filter';
import { PLAIN_SERIES } from '../../../src/exhibits/series/spec';
import { CITATION_STYLES, formatCitation } from '../../../src/provenance/cite/format-citation';
import { citeExhibit, citeView } from '../../../src/take-away/cite/to-citable';
import { PICTURE_CASES } from '../../pictures/cases';
import { readRecords } from '../../support/read-data';
import { takeReal } from '../../support/take-real';

const sources = new Map(readRecords('sources').map((source) => [source.id, source]));

test.each(PICTURE_CASES)('$spec.kind $name can be cited in every style', async (own) => {
  const taken = await takeReal(own, ['zh']);
  const citable = citeExhibit(taken, sources);
  expect(citable.documents.length).toBeGreaterThan(0);
  const used = new Set(taken.exhibit.observations(taken.answer).map(({ source }) => source.id));
  const cited = citable.documents.map(({ source }) => source.id);
  for (const id of used) if (!taken.exhibit.cited) expect(cited).toContain(id);
  for (const style of CITATION_STYLES) {
    const text = formatCitation(style, citable);
    expect(text).not.toMatch(/undefined|null|theme=/);
    expect(text).toContain('ed=2024');
  }
});

test('a view is cited by its title and filter, with the white paper', async () => {
  const filter = setClause(NO_FILTER, 'right', ['trademark']);
  const taken = await takeReal({ spec: PLAIN_SERIES, filter }, ['en']);
  const title = { zh: '司法保护', en: 'Courts' };
  const citable = citeView(taken, sources, title);
  expect(citable.item.name).toEqual({
    zh: '司法保护（商标，全部保护体系）',
    en: 'Courts (Trademarks, all protection systems)',
  });
  expect(citable.documents.map(({ source }) => source.id)).toEqual([
    readRecords('sources').find(({ edition }) => edition === '2024')?.id,
  ]);
  expect(citable.documents[0]?.place).toBeUndefined();
  expect(formatCitation('bibtex', citable)).toContain('@misc{ipobservatory-view-courts-2024,');
});
