interface Loading<T> extends Promise<T> {
  status?: 'fulfilled' | 'rejected';
  value?: T;
  reason?: unknown;
}

/** A promise that has come is marked as React marks it, so that `use` gives its value at once, without a placeholder. */
const mark = <T>(promise: Loading<T>, value: T): void => {
  promise.status = 'fulfilled';
  promise.value = value;
};

const markFailed = <T>(promise: Loading<T>, reason: unknown): void => {
  promise.status = 'rejected';
  promise.reason = reason;
};

/** Loads parts once for each key. `peek` is a part where it is there already; `wait` is for a component that shows the part (`use`). */
export interface Loader<K, T> {
  readonly load: (key: K) => Promise<T>;
  readonly wait: (key: K) => Promise<T>;
  readonly peek: (key: K) => T | undefined;
}

let held: (() => Promise<unknown>) | undefined;

/** From now on parts that are loaded late are there once `until` is, too: they may use what came with it. A failure of it is theirs. */
export const holdLateParts = (until: () => Promise<unknown>): void => {
  held = until;
};

const withHeld = async <T>(part: Promise<T>): Promise<T> => {
  const [loaded] = await Promise.all([part, held?.()]);
  return loaded;
};

/** How long a failure is kept for the component that waited for it, which React may render more than once. */
const KEPT_MS = 1000;

const failures = new Set<ReadonlyMap<unknown, unknown> & { readonly clear: () => void }>();

/** A reader asks again, or has left what failed: it is asked for anew when it is shown the next time. */
export const askAnew = (): void => {
  for (const each of failures) each.clear();
};

/**
 * Loads parts once for each key, however often they are asked for; one that did not load is asked for anew the next time.
 * A component renders again when what it waits for has failed, at times in a later task: it gets that failure until a reader
 * asks again (`askAnew`) or a moment has gone by.
 * A part that `find` gives at once, for it came with the first files, is there without a wait.
 */
export const toLoader = <K, T>(find: (key: K) => T | Promise<T>): Loader<K, T> => {
  const loading = new Map<K, Loading<T>>();
  const failed = new Map<K, Loading<T>>();
  failures.add(failed);
  const fail = (key: K, promise: Loading<T>, reason: unknown) => {
    markFailed(promise, reason);
    loading.delete(key);
    failed.set(key, promise);
    setTimeout(() => {
      if (failed.get(key) === promise) failed.delete(key);
    }, KEPT_MS);
  };
  const begin = (key: K): Loading<T> => {
    const found = find(key);
    const promise: Loading<T> =
      held && found instanceof Promise ? withHeld(found) : Promise.resolve(found);
    loading.set(key, promise);
    if (!(found instanceof Promise)) mark(promise, found);
    promise.then(
      (part) => mark(promise, part),
      (reason: unknown) => fail(key, promise, reason),
    );
    return promise;
  };
  const load = (key: K) => loading.get(key) ?? begin(key);
  const wait = (key: K) => failed.get(key) ?? load(key);
  return { load, wait, peek: (key) => loading.get(key)?.value };
};
