import { choice } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** A page of words: what is shown begins with the cover and ends with the closing. */
export interface StatementSpec {
  readonly kind: 'statement';
  readonly is: 'cover' | 'closing';
}

export const STATEMENT_FIELDS: Fields<StatementSpec> = {
  is: { letter: 'j', parser: choice(['cover', 'closing'], 'cover') },
};

export const STATEMENT_HEADS: readonly Head<StatementSpec>[] = [
  { letter: 'c', preset: { is: 'cover' } },
  { letter: 'z', preset: { is: 'closing' } },
];

export const PLAIN_STATEMENT: StatementSpec = { kind: 'statement', is: 'cover' };
