import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatFault } from '../../../src/data/check/package-files';
import { readRecords } from '../../support/read-data';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

const DOCUMENT = {
  id: 'page',
  title: { zh: '报道', en: 'Report' },
  publisher: 'gazette',
  published: '2025-04-25',
  url: null,
  edition: null,
  kind: 'white-paper',
  evidence: 'press',
};

const toNote = (zh: string) => ({ zh, en: 'A remark.' });

const check = (document: object) => {
  const { descriptor, read } = buildPackage({
    ...GOOD_RECORDS,
    sources: [...GOOD_RECORDS.sources, { ...DOCUMENT, ...document }],
  });
  return checkPackage(descriptor, read)
    .map(formatFault)
    .filter((fault) => /:(?:language|mirror):/.test(fault));
};

test('a document that can be opened says its language; of one that cannot it may be unknown', () => {
  expect(check({})).toEqual([]);
  expect(check({ url: 'https://example.org/', language: 'zh' })).toEqual([]);
  expect(check({ url: 'https://example.org/' })).toEqual([
    'sources.json:page:language: found nothing, expected that of the document at its address',
  ]);
});

test('a document whose own title is noted is in the language of that title', () => {
  const note = toNote('原题（日文）：報告。');
  expect(check({ note, language: 'ja' })).toEqual([]);
  expect(check({ note, language: 'zh' })).toEqual([
    'sources.json:page:language: found "zh", expected ja, in which its own title is',
  ]);
  expect(check({ note: toNote('原题（韩文）：보고。') })).toEqual([
    'sources.json:page:language: found nothing, expected ko, in which its own title is',
  ]);
});

test('what was read on a reprint or in a copy is marked so, and nothing else is', () => {
  const reprint = toNote('据转载页核对，不附链接。');
  const copy = toNote('据公开数据仓库副本核对，不附链接。');
  expect(check({ note: reprint, mirror: 'reprint' })).toEqual([]);
  expect(check({ note: copy, mirror: 'dataset' })).toEqual([]);
  expect(check({ title: { zh: '报道（转载）', en: 'Report (reprint)' } })).toHaveLength(1);
  expect(check({ note: reprint })).toEqual([
    'sources.json:page:mirror: found nothing, expected reprint, as its words say',
  ]);
  expect(check({ mirror: 'dataset' })).toEqual([
    'sources.json:page:mirror: found "dataset", expected none, as its words say',
  ]);
});

test('documents of an unknown language have no address, and are fewer than one in seven', () => {
  const all = [...readRecords('sources'), ...readRecords('announcement-sources')];
  const unknown = all.filter(({ language }) => language === undefined);
  expect(unknown.every(({ url }) => url === null)).toBe(true);
  expect(unknown.length * 7).toBeLessThan(all.length);
});
