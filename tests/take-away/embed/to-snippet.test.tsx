import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneLine } from '../../../src/provenance/cite/cited-source';
import { toSnippet } from '../../../src/take-away/embed/to-snippet';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</noscript><b>',
  'a\r\nb\u2028c',
  '\u202e倒写\u2066',
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 &amp; &#39;',
  '-->',
];
const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !/\p{Surrogate}/u.test(text)),
);

test('whatever title and citation hold is text: a frame, our script, the citation, and nothing else', () => {
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (title, citation, fits) => {
      const address = 'https://example.org/?ed=2024&lang=zh&embed=1&deck=t~aq';
      const code = toSnippet({ address, title, citation, language: 'zh', fits });
      const { body, head } = new DOMParser().parseFromString(code, 'text/html');
      expect(head.children).toHaveLength(0);
      const names = [...body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names).toEqual(['iframe', ...(fits ? ['script'] : []), 'noscript', 'p']);
      const frame = body.querySelector('iframe');
      expect(frame?.getAttribute('src')).toBe(address);
      expect(frame?.title).toBe(inOneLine(title));
      expect([...(frame?.attributes ?? [])].some(({ name }) => /^on|style/.test(name))).toBe(false);
      expect(body.querySelector('noscript')?.textContent).toBe(inOneLine(citation));
      expect(code).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\r]/);
    }),
  );
});

test('the script is the same whatever is shown, and says nothing of it', () => {
  const script = (title: string) =>
    toSnippet({ address: title, title, citation: title, language: 'en', fits: true }).match(
      /<script>[^]*?<\/script>/,
    )?.[0];
  expect(script(HOSTILE[0] ?? '')).toBe(script('a'));
});
