import { type Amount, toTotal } from './amount';
import type { Observation } from './observation';
import type { Hedge } from './parse-printed';

/** A sum of printed figures: exact decimal, the coarsest step among the parts, and the hedge that the parts force on it. */
export interface Sum extends Amount {
  readonly hedge?: Hedge | undefined;
}

/** Adds figures of one unit. Undefined for none, and where hedges contradict one another (at least + at most). */
export const sumFigures = (
  parts: readonly Pick<Observation, 'value' | 'step' | 'hedge'>[],
): Sum | undefined => {
  const hedges = new Set(parts.flatMap((part) => (part.hedge ? [part.hedge] : [])));
  if (parts.length === 0 || (hedges.has('over') && hedges.has('nearly'))) return undefined;
  const [hedge] = hedges.has('about') ? (['about'] as const) : hedges;
  return { ...toTotal(parts), ...(hedge ? { hedge } : {}) };
};
