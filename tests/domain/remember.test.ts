import { expect, test, vi } from 'vitest';
import { type Memory, remember, rememberLast } from '../../src/domain/remember';

test('a memory keeps the last results that were asked for, and no more', () => {
  const memory: Memory<string> = new Map();
  const make = vi.fn<(key: string) => string>((key) => key.toUpperCase());
  const ask = (key: string) => remember(memory, key, 3, () => make(key));
  for (const key of ['a', 'b', 'c', 'a', 'd', 'e']) ask(key);
  expect([...memory]).toEqual([
    ['a', 'A'],
    ['d', 'D'],
    ['e', 'E'],
  ]);
  expect(make).toHaveBeenCalledTimes(5);
  expect(ask('b')).toBe('B');
  expect(make).toHaveBeenCalledTimes(6);
});

test('what was made of an object is made anew for another object, and where anything else differs', () => {
  const make = vi.fn<(on: object, word: string) => { readonly word: string }>((_, word) => ({
    word,
  }));
  const made = rememberLast(make);
  const one = { name: 'one' };
  const first = made(one, 'a');
  expect(made(one, 'a')).toBe(first);
  expect(made({ name: 'one' }, 'a')).not.toBe(first);
  expect(made(one, 'a')).toBe(first);
  expect(made(one, 'b')).toEqual({ word: 'b' });
  expect(made(one, 'a')).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(4);
});

test('nothing made of an object is also remembered', () => {
  const make = vi.fn<(on: object) => undefined>(() => undefined);
  const made = rememberLast(make);
  const one = {};
  expect([made(one), made(one)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
