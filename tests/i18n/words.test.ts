import i18next from 'i18next';
import { beforeAll, expect, test, vi } from 'vitest';
import { addWords } from '../../src/i18n/add-words';
import { setUpI18n } from '../../src/i18n/set-up-i18n';
import { wordsIn } from '../../src/i18n/words';

declare module '../../src/i18n/words' {
  interface Words {
    readonly probe: { readonly plain: string; readonly of: string };
  }
}

beforeAll(() => void setUpI18n('zh'));

test('a text is made once for what is put in, and anew for something else', () => {
  addWords('probe', {
    zh: { plain: '甲', of: '第{{number}}项' },
    en: { plain: 'A', of: 'no. {{number}}' },
  });
  const translate = vi.spyOn(i18next, 't');
  const made = () => [1, 1, 2].map((number) => wordsIn('probe', 'en')('of', { number }));
  expect(made()).toEqual(['no. 1', 'no. 1', 'no. 2']);
  const after = translate.mock.calls.length;
  expect(after).toBeGreaterThan(0);
  expect(made()).toEqual(['no. 1', 'no. 1', 'no. 2']);
  expect(translate.mock.calls.length).toBe(after);
  expect(wordsIn('probe', 'zh')('of', { number: 1 })).toBe('第1项');
});

test('words that are added later take the place of what was said before', () => {
  expect(wordsIn('probe', 'en')('plain')).toBe('A');
  addWords('probe', { zh: { plain: '乙', of: '' }, en: { plain: 'B', of: '' } });
  expect(wordsIn('probe', 'en')('plain')).toBe('B');
  expect(wordsIn('probe', 'zh')('plain')).toBe('乙');
});
