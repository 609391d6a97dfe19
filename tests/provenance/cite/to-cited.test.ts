import { expect, test } from 'vitest';
import { toCitedSource } from '../../../src/provenance/cite/to-cited';
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
