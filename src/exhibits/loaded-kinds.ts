import type { Exhibit, Kind } from './exhibit';

interface Loading extends Promise<Exhibit> {
  status?: 'fulfilled';
  value?: Exhibit;
}

const loading = new Map<string, Loading>();

/**
 * The exhibit of a kind, loaded once however often it is asked for; one that did not load is asked for anew the next time.
 * A promise that has come is marked as React marks it, so that `use` gives its value at once, without a placeholder.
 */
export const loadKind = (kind: Kind): Promise<Exhibit> => {
  const known = loading.get(kind.kind);
  if (known) return known;
  const promise: Loading = kind.load();
  loading.set(kind.kind, promise);
  promise.then(
    (exhibit) => {
      promise.status = 'fulfilled';
      promise.value = exhibit;
    },
    () => loading.delete(kind.kind),
  );
  return promise;
};

/** The exhibit of a kind where it is loaded. */
export const loadedKind = (kind: Kind): Exhibit | undefined => loading.get(kind.kind)?.value;
