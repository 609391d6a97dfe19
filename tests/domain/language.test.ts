import { expect, test } from 'vitest';
import { otherLanguage, preferredLanguage } from '../../src/domain/language';

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['ZH'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['fr', 'en-GB', 'zh'], 'en'],
  [['zha', 'fr'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %o gets %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});

test('each language is the other of the other', () => {
  expect([otherLanguage('zh'), otherLanguage('en')]).toEqual(['en', 'zh']);
});
