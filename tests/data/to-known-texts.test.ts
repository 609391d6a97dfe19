import { expect, test } from 'vitest';
import { toKnownTexts } from '../../src/data/to-known-texts';

test('the Chinese texts of records are found however deep they lie, and nothing else', () => {
  const records = [
    { id: 'act', title: { zh: '甲法', en: 'Act A' }, issuer: ['spc'] },
    { results: ['a@2024', { name: { zh: '乙案', en: 'case B' } }], number: 1, note: null },
  ];
  expect(toKnownTexts(records)).toEqual(['甲法', '乙案']);
});

test('a text without languages, a number or nothing holds none', () => {
  expect([undefined, null, 'zh', 3, [], { zh: 4 }].flatMap(toKnownTexts)).toEqual([]);
});
