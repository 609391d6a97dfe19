import { code, codes, flag } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** Indicators that can be offered for one breakdown. */
const MOST = 12;

/** What one figure is made of: the first of `indicators` that is published in parts; where none of them is and `orOther` says so, or there is none, the key figure that is, in the latest year. `split` is the dimension, undefined for the one with most parts. */
export interface BreakdownSpec {
  readonly kind: 'breakdown';
  readonly indicators: readonly string[];
  readonly split: string | undefined;
  readonly orOther: boolean;
}

export const BREAKDOWN_FIELDS: Fields<BreakdownSpec> = {
  indicators: { letter: 'i', parser: codes('indicators', { most: MOST }) },
  split: { letter: 'b', parser: code('splits') },
  orOther: { letter: 'e', parser: flag },
};

export const BREAKDOWN_HEADS: readonly Head<BreakdownSpec>[] = [{ letter: 'b', preset: {} }];

export const PLAIN_BREAKDOWN: BreakdownSpec = {
  kind: 'breakdown',
  indicators: [],
  split: undefined,
  orOther: false,
};
