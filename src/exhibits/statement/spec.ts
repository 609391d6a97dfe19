import { choice, text } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** What a speaker fills in on the cover: typed, or left blank for a pen. */
export type Blank = 'speaker' | 'date' | 'place';

/** A line of a reader's own is no longer (src/url/own-line.ts, which the first page does without). */
const MAX_LINE = 60;
const own = { parser: text(MAX_LINE), free: 'line' } as const;

/** A page of words: what is shown begins with the cover and ends with the closing. What is filled in stands on the cover alone; '' is a blank. */
export interface StatementSpec extends Readonly<Record<Blank, string>> {
  readonly kind: 'statement';
  readonly is: 'cover' | 'closing';
}

export const STATEMENT_FIELDS: Fields<StatementSpec> = {
  is: { letter: 'j', parser: choice(['cover', 'closing'], 'cover') },
  speaker: { letter: 's', ...own },
  date: { letter: 'd', ...own },
  place: { letter: 'p', ...own },
};

export const STATEMENT_HEADS: readonly Head<StatementSpec>[] = [
  { letter: 'c', preset: { is: 'cover' } },
  { letter: 'z', preset: { is: 'closing' } },
];

export const PLAIN_STATEMENT: StatementSpec = {
  kind: 'statement',
  is: 'cover',
  speaker: '',
  date: '',
  place: '',
};
