import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { FLOOR, isAboveFloor } from '../../scripts/browser-floor.mts';
import { findFaults, youngInScript, youngInStyle } from '../../scripts/floor-check.mts';

test('a feature is above the floor where one browser lacks it', () => {
  expect(isAboveFloor([FLOOR.chrome, FLOOR.firefox, FLOOR.safari])).toBe(false);
  expect(isAboveFloor([FLOOR.chrome + 1, 1, 1])).toBe(true);
  expect(isAboveFloor([1, 1, FLOOR.safari + 0.4])).toBe(true);
});

test.each([
  ['[2, 1].toSorted()', 'toSorted'],
  ['a?.b.toSpliced(1)', 'toSpliced'],
  ['Object.groupBy(a, b)', 'Object.groupBy'],
  ['Promise.withResolvers()', 'Promise.withResolvers'],
  ['new Intl.Segmenter("zh")', 'Intl.Segmenter'],
  ['new CompressionStream("gzip")', 'CompressionStream'],
  ['const a = /(?<=b)c/', 'lookbehind in patterns'],
  ['RegExp(`(?<!${a})b`)', 'lookbehind in patterns'],
  ['class A { static { b(); } }', 'static blocks of classes'],
])('%s is young', (code, name) => {
  expect(youngInScript(code)).toContain(name);
});

test.each(['a.sort().at(-1)', 'const toSorted = 1', 'class A { static #b = 1; }', '/(?<a>b)/d'])(
  '%s is old enough',
  (code) => {
    expect(youngInScript(code)).toEqual([]);
  },
);

test.each(['/[a--b]/v', 'using a = b()', 'import a from "b" with { type: "json" }'])(
  '%s cannot be read at all',
  (code) => {
    expect(() => youngInScript(code)).toThrow(SyntaxError);
    const [fault] = findFaults([{ name: 'a.js', text: code }], {});
    expect(fault).toContain('a.js: syntax that cannot be read');
  },
);

test.each([
  ['a{color:color-mix(in oklab,red,blue)}', 'color-mix()'],
  ['a{color:rgb(from red r g b)}', 'relative colors'],
  ['a{color:oklch(50% .1 20)}', 'oklch(), oklab()'],
  ['@media (width>=40rem){a{color:red}}', 'ranges in @media'],
  ['a{color:red;b{color:blue}}', 'nesting'],
  ['a{&:hover{color:blue}}', 'nesting'],
  ['a:has(b){color:red}', ':has()'],
  ['a{grid-template-columns:subgrid}', 'subgrid'],
  ['a{text-wrap:balance}', 'text-wrap'],
  ['a::backdrop{color:var(--a)}', 'variables on ::backdrop'],
  ['@starting-style{a{opacity:0}}', '@starting-style'],
  ['a{max-width:stretch}', 'stretch'],
])('%s is young', (css, name) => {
  expect(youngInStyle(css)).toContain(name);
});

test.each([
  '@layer a{.b\\:c:hover{color:#0003;inset:0}}@media (min-width:1px){a{color:red;height:1dvh}}',
  '@container (min-width:1px){a{width:1cqw}}/* color-mix() */',
  'a{align-items:stretch}',
  '@supports (display:grid){a{color:red}}@font-face{font-family:a}a{color:red}',
])('%s is old enough', (css) => {
  expect(youngInStyle(css)).toEqual([]);
});

test('what is allowed is no fault, what is allowed in vain is one', () => {
  const files = [
    { name: 'a.js', text: 'a.toSorted()' },
    { name: 'a.css', text: 'a:has(b){color:red}' },
  ];
  expect(findFaults(files, { toSorted: 'given' })).toEqual(['a.css: :has()']);
  expect(findFaults(files, { toSorted: 'given', ':has()': 'none', with: 'none' })).toEqual([
    'scripts/floor-allowed.mts: nothing uses with any more',
  ]);
});

test('the page says the floor in both languages', () => {
  const page = readFileSync('index.html', 'utf8');
  const words = page.slice(page.indexOf('id="needed"'), page.indexOf('id="root"'));
  const [zh = '', en = ''] = words.split('lang="en"');
  for (const text of [zh, en]) {
    expect(text).toMatch(new RegExp(`Chrome (?:或|or) Edge ${FLOOR.chrome}`));
    expect(FLOOR.edge).toBe(FLOOR.chrome);
    expect(text).toContain(`Firefox ${FLOOR.firefox}`);
    expect(text).toContain(`Safari ${FLOOR.safari}`);
  }
});

describe('the script of all browsers', () => {
  const script = readFileSync('public/floor.js', 'utf8');
  const START = `
    for (const name of ['toSorted', 'toReversed', 'toSpliced']) delete Array.prototype[name];
    const document = { getElementById: () => ({}), documentElement: {} };
    const window = { addEventListener() {}, HTMLDialogElement: 0, CSS: 0 };
    const CSS = { supports: () => true };`;
  const run = (code: string): unknown =>
    JSON.parse(String(runInNewContext(`${START}${script};JSON.stringify(${code})`)));

  test('is written for browsers without modules', () => {
    expect(script).not.toMatch(/=>|`|\b(?:const|let|class|async)\b/);
  });

  test('gives arrays what they lack, and leaves the array as it was', () => {
    expect(
      run(`(() => {
        const a = [3, 1, 2];
        const made = [a.toSorted(), a.toSorted((x, y) => y - x), a.toReversed(), a.toSpliced(1, 1, 8, 9)];
        return [...made, a, Object.keys(Array.prototype)];
      })()`),
    ).toEqual([[1, 2, 3], [3, 2, 1], [2, 1, 3], [3, 8, 9, 2], [3, 1, 2], []]);
  });
});
