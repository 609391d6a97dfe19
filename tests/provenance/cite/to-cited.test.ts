import { expect, test } from 'vitest';
import { CITATION_STYLES, formatCitation } from '../../../src/provenance/cite/format-citation';
import {
  toCitedDocuments,
  toCitedFigureDocuments,
  toCitedFigures,
  toCitedSource,
} from '../../../src/provenance/cite/to-cited';
import { toReference } from '../../../src/domain/observation';
import { readDataset, readRecords } from '../../support/read-data';

const dataset = readDataset();
const cited = readRecords('sources').map((source) => ({
  source,
  cited: toCitedSource(dataset, source),
}));
const citedAs = (id: string) => cited.find(({ source }) => source.id === id)?.cited;

test('a document in Japanese or Korean has the title that its note keeps', () => {
  expect(citedAs('game-donga-2020-spc-2019')).toMatchObject({
    language: 'korean',
    original: '중국법원, 지난해 지식재산권 사건 48만여 건..3년 연속 40% 증가',
  });
  expect(citedAs('kyosei-2018-cases-2017')).toMatchObject({
    language: 'japanese',
    original: '2017年中国知的財産権・訴訟受理件数',
  });
  const noted = cited.filter(({ source }) => source.note?.en.includes('Original title'));
  expect(noted.length).toBeGreaterThan(10);
  for (const { cited: each } of noted) {
    expect(each.original).toBeTruthy();
    expect(['japanese', 'korean']).toContain(each.language);
  }
});

test('a document is in the language that its record says, an English one has its own title', () => {
  const words = { zh: 'chinese', en: 'english', ja: 'japanese', ko: 'korean' } as const;
  for (const { source, cited: each } of cited) {
    expect(each.language).toBe(source.language && words[source.language]);
    if (source.language === 'en') expect(each.original).toBe(source.title.en);
  }
  expect(
    cited.filter(({ source }) => source.edition).map(({ cited: each }) => each.language),
  ).toEqual(['chinese']);
});

const sources = new Map(cited.map(({ source }) => [source.id, source]));
const citationsOf = (reference: string) => {
  const own = dataset.observations.filter((each) => toReference(each) === reference);
  const documents = toCitedFigureDocuments(dataset, sources, own);
  const item = toCitedFigures(dataset, own);
  const view = { name: { zh: '站', en: 'Site' }, address: 'https://example.org/?lang=zh' };
  return {
    ids: documents.map(({ source }) => source.id),
    texts: CITATION_STYLES.map((style) => ({
      style,
      text: formatCitation(style, {
        documents,
        item,
        view,
        accessed: '2026-11-28',
        language: 'zh',
      }),
    })),
  };
};

test('a figure read on a reprint is cited with the document that rounds it, in every style, and says which is the reprint', () => {
  const { ids, texts } = citationsOf('customs.seizures.items@2017');
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe('china-economic-net-2018-customs-2017');
  const [reprint, rounded] = ids.map((id) => sources.get(id));
  expect([reprint?.mirror, rounded?.mirror]).toEqual(['reprint', undefined]);
  for (const { style, text } of texts) {
    expect(text.match(/read on a reprint|据转载页核对/gi)?.length, style).toBe(
      style === 'chicago' ? 2 : 1,
    );
    if (style !== 'apa') expect(text, style).toContain(rounded?.title.zh);
    expect(text.replaceAll('\\', ''), style).toContain(rounded?.url);
  }
});

test('a sum of two datasets is cited with both, each as the copy that it is', () => {
  const { ids, texts } = citationsOf('patent.invention.filed@2001');
  expect(ids).toEqual(['world-bank-2025-ip-pat-resd', 'world-bank-2026-ip-pat-nres']);
  for (const { style, text } of texts)
    expect(text.match(/copy of the dataset|数据集副本/gi)?.length, style).toBe(
      style === 'chicago' ? 4 : 2,
    );
});

test('whatever prints a figure beside a document without an address is cited, whatever the figure', () => {
  for (const each of dataset.observations) {
    const ids = toCitedDocuments(dataset, sources, [each]).map(({ source }) => source.id);
    const hasAddress = sources.get(each.source.id)?.url;
    const expected = hasAddress
      ? [each.source.id]
      : [each.source.id, ...(each.source.also ?? []).map(({ id }) => id)];
    expect(new Set(ids), toReference(each)).toEqual(new Set(expected));
  }
});

test('where one document prints a figure exactly and another rounds it, a citation says which gives what', () => {
  const { texts } = citationsOf('patent.invention.granted@2021');
  const textOf = (style: string) => texts.find((each) => each.style === style)?.text ?? '';
  const [exact, rounded] = textOf('plain-zh').split('\n');
  expect(exact).toMatch(/载695946件。$/);
  expect(rounded).toMatch(/tv\.cctv\.com.*载69\.6万件。$/);
  for (const style of ['apa', 'chicago', 'bibtex', 'ris', 'csl-json', 'plain-en']) {
    expect(textOf(style), style).toMatch(/gives 695,946 patents/i);
    expect(textOf(style), style).toMatch(/gives 696,000 patents/i);
  }
  // What no rule reads stands as printed.
  expect(citationsOf('pct.accepted@2013').texts[0]?.text).toContain('载“首次超过2万件”');
});

test('no document is said to give a computed figure, and figures cited together say nothing', () => {
  const { texts } = citationsOf('copyright.registered@2013;registration=software');
  const computed = dataset.observations.filter(
    ({ status, source }) => status === 'E' && source.also?.some(({ printed }) => printed),
  );
  expect(computed.length).toBeGreaterThan(0);
  for (const each of computed) {
    const documents = toCitedFigureDocuments(dataset, sources, [each]);
    expect(documents.find(({ source }) => source.id === each.source.id)?.gives).toBeUndefined();
  }
  const together = toCitedFigureDocuments(dataset, sources, dataset.observations);
  expect(together.some(({ gives }) => gives)).toBe(false);
  expect(texts).toHaveLength(CITATION_STYLES.length);
});
