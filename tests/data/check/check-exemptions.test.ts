import { expect, test } from 'vitest';
import { checkPackage } from '../../../src/data/check/check-package';
import { formatRecords } from '../../../src/data/check/format-records';
import { formatFault } from '../../../src/data/check/package-files';
import { buildPackage, GOOD_RECORDS } from '../../support/build-package';

const exemption = (section: string, paragraph: number, token = '2024年') => ({
  source: { id: 'paper', section, paragraph },
  token,
  reason: { zh: '年份', en: 'a year' },
});

const check = (...exemptions: readonly object[]) => {
  const records = { ...GOOD_RECORDS, exemptions: exemptions as readonly Record<string, unknown>[] };
  const { descriptor, read } = buildPackage(records);
  return checkPackage(descriptor, read).map(formatFault);
};

test('an exemption names a section and a paragraph that the source has', () => {
  expect(check(exemption('1.1', 3), exemption('table1', 1))).toEqual([]);
  expect(check(exemption('1.1', 4))).toEqual([
    'exemptions.json:2024年:source: found 1.1 ¶4, expected a paragraph from 1 to 3',
  ]);
  expect(check(exemption('7.7', 1))).toEqual([
    'exemptions.json:2024年:source: found 7.7 ¶1, expected a section of paper',
  ]);
});

test('an exemption gives its reason in both languages and a count only above one', () => {
  expect(check({ ...exemption('1.1', 1), reason: { zh: '年份' } })).toHaveLength(1);
  expect(check({ ...exemption('1.1', 1), count: 1 })).toHaveLength(1);
  expect(check({ ...exemption('1.1', 1), count: 2 })).toEqual([]);
});

test('exemptions are sorted by their place, then by their token', () => {
  const records = [
    exemption('1.1', 10),
    exemption('1.1', 2, 'b'),
    exemption('1.1', 2, 'a'),
    exemption('0', 1),
  ];
  const sorted = JSON.parse(formatRecords(records)) as typeof records;
  expect(
    sorted.map(({ source, token }) => `${source.section} ${source.paragraph} ${token}`),
  ).toEqual(['0 1 2024年', '1.1 2 a', '1.1 2 b', '1.1 10 2024年']);
});
