import type { Filter } from './filter';

/** A filter as a text: the same for filters that ask for the same in the same order, however their objects are made. */
export const toFilterKey = ({ clauses, from, to }: Filter): string =>
  JSON.stringify([
    from ?? null,
    to ?? null,
    ...clauses.map(({ dimension, codes }) => [dimension, ...codes]),
  ]);
