/**
 * A map whose values are made when they are asked for, each once. `places` are the keys in their order, each with its
 * number, from 0; `make` gets that number. A class, so that two of them are compared by what they hold.
 */
export class LazyMap<K, V extends object> implements ReadonlyMap<K, V> {
  readonly #places: ReadonlyMap<K, number>;
  readonly #make: (place: number) => V;
  readonly #made: (V | undefined)[] = [];

  constructor(places: ReadonlyMap<K, number>, make: (place: number) => V) {
    this.#places = places;
    this.#make = make;
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: K): boolean {
    return this.#places.has(key);
  }

  get(key: K): V | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#at(place);
  }

  #at(place: number): V {
    const value = this.#made[place] ?? this.#make(place);
    this.#made[place] = value;
    return value;
  }

  keys(): MapIterator<K> {
    return this.#places.keys();
  }

  *values(): MapIterator<V> {
    for (const place of this.#places.values()) yield this.#at(place);
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, place] of this.#places) yield [key, this.#at(place)];
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}
