import { expect, test } from 'vitest';
import { toLoader } from '../../src/exhibits/load-once';

test('a part is loaded once, and then there at once', async () => {
  let asked = 0;
  const loader = toLoader(async (key: string) => {
    asked += 1;
    return key.toUpperCase();
  });
  expect(loader.peek('a')).toBeUndefined();
  const [first, second] = [loader.load('a'), loader.load('a')];
  expect(first).toBe(second);
  expect(await first).toBe('A');
  expect(loader.peek('a')).toBe('A');
  expect(asked).toBe(1);
});

test('a part that did not load is asked for anew', async () => {
  let asked = 0;
  const loader = toLoader(async (_key: string) => {
    asked += 1;
    if (asked === 1) throw new Error('the network is gone');
    return asked;
  });
  await expect(loader.load('a')).rejects.toThrow('the network is gone');
  expect(await loader.load('a')).toBe(2);
});

test('a part that is there from the start needs no wait', () => {
  const loader = toLoader((key: string) => key.length);
  const promise = loader.load('abc');
  expect(loader.peek('abc')).toBe(3);
  expect(promise).toMatchObject({ status: 'fulfilled', value: 3 });
});
