import { use } from 'react';
import type { Exhibit, Kind } from './exhibit';
import { toLoader } from '../ui/load-once';

/** The exhibits of kinds as far as they are loaded. */
export const LOADED_KINDS = toLoader<Kind, Exhibit>((kind) => kind.load());

/** The exhibit of a kind, loaded once; one that did not load is asked for anew the next time. */
export const loadKind = (kind: Kind): Promise<Exhibit> => LOADED_KINDS.load(kind);

/** The exhibit of a kind, for a component that shows it. Waits (Suspense) until it is loaded; fails where it does not load. */
export const useKind = (kind: Kind): Exhibit => use(LOADED_KINDS.wait(kind));
