/** How far the site is kept for use without network. `update-waiting`: a newer deployment is complete and waits to be let in. */
export type OfflineState = 'unsupported' | 'caching' | 'ready' | 'update-waiting';

/** What a service-worker registration holds; `replaced`: another window of the site has let in a newer deployment than this page runs. */
export interface WorkerStages {
  readonly installing: unknown;
  readonly waiting: unknown;
  readonly active: { readonly state: string } | null;
  readonly replaced: boolean;
}

/** A worker is activated only once every file is kept, so "ready" is never said too early. */
export const toOfflineState = ({
  installing,
  waiting,
  active,
  replaced,
}: WorkerStages): OfflineState => {
  if (active && (waiting || replaced)) return 'update-waiting';
  if (active?.state === 'activated') return 'ready';
  // A failed first attempt leaves nothing: the site works, but not without network.
  return active || waiting || installing ? 'caching' : 'unsupported';
};
