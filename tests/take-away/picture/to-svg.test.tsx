import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part, Type } from '../../../src/take-away/picture/part';
import { toSvg } from '../../../src/take-away/picture/to-svg';

const TYPE: Type = {
  family: "'Noto Sans SC', sans-serif",
  size: 20,
  weight: '700',
  italic: false,
  underline: false,
  ascent: 0.8,
  paint: { color: '#111c2e', opacity: 1 },
};

const textPart = (text: string, turn: 0 | 90 | -90 = 0): Part => ({
  kind: 'text',
  text,
  x: 10,
  baseline: 30.004,
  length: 99.999,
  turn,
  type: TYPE,
});

const draw = (parts: readonly Part[], title = 'Title', description = 'Description') => {
  const text = toSvg({ parts, width: 640, height: 360 }, { title, description, language: 'en' });
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file.documentElement;
};

test('a file with title, description, size and language', () => {
  const root = draw([]);
  expect(root.querySelector(':scope > title')?.textContent).toBe('Title');
  expect(root.querySelector(':scope > desc')?.textContent).toBe('Description');
  expect(root.getAttribute('viewBox')).toBe('0 0 640 360');
  expect(root.getAttribute('lang')).toBe('en');
});

test('a text stays a text, as long as it was', () => {
  const text = draw([textPart('保护 protection', -90)]).querySelector('text');
  expect(text?.textContent).toBe('保护 protection');
  expect(text?.getAttribute('y')).toBe('30');
  expect(text?.getAttribute('textLength')).toBe('100');
  expect(text?.getAttribute('transform')).toBe('rotate(-90 10 30)');
  expect(text?.getAttribute('font-weight')).toBe('700');
});

test('grounds and rules with colors that every program knows', () => {
  const area = { left: 1, top: 2, right: 11, bottom: 22 };
  const root = draw([
    { kind: 'box', area, radius: 4, fill: { color: '#336699', opacity: 0.5 } },
    {
      kind: 'rule',
      from: [0, 1],
      to: [9, 1],
      width: 2,
      dash: 6,
      paint: { color: '#000000', opacity: 1 },
    },
  ]);
  const [box, rule] = [root.querySelector('rect'), root.querySelector('line')];
  expect(box?.getAttribute('fill')).toBe('#336699');
  expect(box?.getAttribute('fill-opacity')).toBe('0.5');
  expect(box?.getAttribute('height')).toBe('20');
  expect(rule?.getAttribute('stroke-dasharray')).toBe('6 6');
});

test('whatever is said, the file can be read and nothing in it acts', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      ']]><svg onload="x">',
      '&amp;&#0;\u0000\u0008\ud800',
      '<!--',
      '\ufffe\uffff',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (text, title) => {
      const root = draw([textPart(text)], title, text);
      const names = [...root.querySelectorAll('*')].map(({ localName }) => localName);
      expect(names).toEqual(['title', 'desc', 'text']);
    }),
  );
});
