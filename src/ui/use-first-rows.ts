import { useDeferredValue } from 'react';

/** As many rows as a screen shows. */
const FIRST = 16;

/** The first rows of a long list at once, all of them in a rendering that everything else goes before. */
export const useFirstRows = <T>(rows: readonly T[]): readonly T[] =>
  useDeferredValue(true, false) ? rows : rows.slice(0, FIRST);
