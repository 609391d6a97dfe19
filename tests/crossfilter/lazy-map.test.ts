import { describe, expect, test, vi } from 'vitest';
import { LazyMap } from '../../src/crossfilter/lazy-map';

const PLACES = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 2],
]);

const start = () => {
  const make = vi.fn<(place: number) => { readonly place: number }>((place) => ({ place }));
  return { make, map: new LazyMap(PLACES, make) };
};

describe('a lazy map', () => {
  test('makes a value when it is asked for, and the same one again', () => {
    const { make, map } = start();
    expect([map.size, map.has('b'), map.has('d'), [...map.keys()].join()]).toEqual([
      3,
      true,
      false,
      'a,b,c',
    ]);
    expect(make).not.toHaveBeenCalled();
    expect(map.get('d')).toBeUndefined();
    const first = map.get('b');
    expect(first).toEqual({ place: 1 });
    expect(map.get('b')).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('holds what a map of all its values holds, in the same order', () => {
    const { map } = start();
    const whole = new Map([...PLACES].map(([key, place]) => [key, { place }]));
    const visited: (readonly [string, { readonly place: number }])[] = [];
    map.forEach((value, key, own) => {
      expect(own).toBe(map);
      visited.push([key, value]);
    });
    expect([...map]).toEqual([...whole]);
    expect(visited).toEqual([...whole]);
    expect([...map.values()]).toEqual([...whole.values()]);
    expect(new Map(map)).toEqual(whole);
  });
});
