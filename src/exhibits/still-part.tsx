import type { ComponentType } from 'react';
import { toPart } from '../ui/late-part';

/** How to load each picture that is only looked at, of the kinds that are loaded. */
const loads: (() => Promise<unknown>)[] = [];

/**
 * The picture of a kind where it is only looked at, in a file of its own: a page whose exhibits are touched does not load
 * it. Waits (Suspense) until it is there.
 */
export const toStill = <P extends object>(load: () => Promise<ComponentType<P>>) => {
  const { Part, load: begin } = toPart(load);
  loads.push(begin);
  return Part;
};

/** Loads the pictures that are only looked at of all kinds that are loaded, so that they are there when the network is not. */
export const loadStills = (): Promise<unknown> => Promise.allSettled(loads.map((load) => load()));
