import { expect, test } from 'vitest';
import type { Citable, CitedSource } from '../../../src/provenance/cite/cited-source';
import { formatCitation, formatNote } from '../../../src/provenance/cite/format-citation';

const both = (text: string) => ({ zh: text, en: text });

const online = (source: Pick<CitedSource, 'title' | 'author' | 'published' | 'url' | 'kind'>) => ({
  source: { id: 'example', ...source },
});

const ofDocument = (document: Citable['documents'][number], accessed: string): Citable => ({
  documents: [document],
  item: { reference: '', name: both('') },
  view: { name: both(''), address: '' },
  accessed,
  language: 'zh',
});

const ofSite = (
  author: string | undefined,
  title: string,
  site: string,
  accessed: string,
  address: string,
): Citable => ({
  documents: [],
  item: { reference: '', name: both(title) },
  view: { name: both(site), author: author === undefined ? undefined : both(author), address },
  accessed,
  language: 'en',
});

const firstLine = (text: string) => text.split('\n')[0];

test('GB/T 7714-2015: its own examples of a report and of a page online', () => {
  const report = online({
    author: both('中国互联网络信息中心'),
    title: both('第29次中国互联网络发展现状统计报告'),
    kind: 'annual-report',
    published: '2012-01-16',
    url: 'http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf',
  });
  expect(firstLine(formatCitation('gbt7714', ofDocument(report, '2013-03-26')))).toBe(
    '中国互联网络信息中心. 第29次中国互联网络发展现状统计报告[R/OL]. (2012-01-16)[2013-03-26]. http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf.',
  );
  const page = online({
    author: both('萧钰'),
    title: both('出版业信息化迈入快车道'),
    kind: 'article',
    published: '2001-12-19',
    url: 'http://www.creader.com/news/20011219/200112190019.html',
  });
  expect(firstLine(formatCitation('gbt7714', ofDocument(page, '2002-04-15')))).toBe(
    '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
  );
});

test('APA 7: its own example of a page that changes, with the day on which it was read', () => {
  const clock = ofSite(
    'U.S. Census Bureau',
    'U.S. and world population clock',
    'U.S. Department of Commerce',
    '2020-01-09',
    'https://www.census.gov/popclock/',
  );
  expect(formatCitation('apa', clock)).toBe(
    'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
  );
});

test('Chicago: its own example of a page of a site, in the bibliography and as a note', () => {
  const facts = [
    'About Yale: Yale Facts',
    '2017-05-01',
    'https://www.yale.edu/about-yale/yale-facts',
  ];
  const [title = '', day = '', address = ''] = facts;
  expect(formatCitation('chicago', ofSite('Yale University', title, '', day, address))).toBe(
    'Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.',
  );
  expect(formatNote('chicago', ofSite(undefined, title, 'Yale University', day, address))).toEqual([
    '“About Yale: Yale Facts,” Yale University, accessed May 1, 2017, https://www.yale.edu/about-yale/yale-facts.',
  ]);
});
