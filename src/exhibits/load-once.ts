interface Loading<T> extends Promise<T> {
  status?: 'fulfilled';
  value?: T;
}

/** A promise that has come is marked as React marks it, so that `use` gives its value at once, without a placeholder. */
const mark = <T>(promise: Loading<T>, value: T): void => {
  promise.status = 'fulfilled';
  promise.value = value;
};

/** Loads parts once for each key. `peek` is a part where it is there already. */
export interface Loader<K, T> {
  readonly load: (key: K) => Promise<T>;
  readonly peek: (key: K) => T | undefined;
}

/**
 * Loads parts once for each key, however often they are asked for; one that did not load is asked for anew the next time.
 * A part that `find` gives at once, for it came with the first files, is there without a wait.
 */
export const toLoader = <K, T>(find: (key: K) => T | Promise<T>): Loader<K, T> => {
  const loading = new Map<K, Loading<T>>();
  const begin = (key: K): Loading<T> => {
    const found = find(key);
    const promise: Loading<T> = Promise.resolve(found);
    loading.set(key, promise);
    if (!(found instanceof Promise)) mark(promise, found);
    promise.then(
      (part) => mark(promise, part),
      () => loading.delete(key),
    );
    return promise;
  };
  return {
    load: (key) => loading.get(key) ?? begin(key),
    peek: (key) => loading.get(key)?.value,
  };
};
