import Big from 'big.js';
import type { Observation } from './observation';
import type { Hedge } from './parse-printed';

/** A sum of printed figures: exact decimal, the coarsest step among the parts, and the hedge that the parts force on it. */
export interface Sum {
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge | undefined;
}

/** The largest step among figures: no sum or difference of them is known any finer. "0" for none. */
export const coarsestStep = (figures: readonly Pick<Observation, 'step'>[]): string =>
  figures
    .reduce((coarsest, { step }) => {
      const own = new Big(step);
      return own.gt(coarsest) ? own : coarsest;
    }, new Big(0))
    .toFixed();

/** Adds figures of one unit. Undefined for none, and where hedges contradict one another (at least + at most). */
export const sumFigures = (
  parts: readonly Pick<Observation, 'value' | 'step' | 'hedge'>[],
): Sum | undefined => {
  const hedges = new Set(parts.flatMap((part) => (part.hedge ? [part.hedge] : [])));
  if (parts.length === 0 || (hedges.has('over') && hedges.has('nearly'))) return undefined;
  const [hedge] = hedges.has('about') ? (['about'] as const) : hedges;
  const value = parts.reduce((total, part) => total.plus(part.value), new Big(0));
  return { value: value.toFixed(), step: coarsestStep(parts), ...(hedge ? { hedge } : {}) };
};
