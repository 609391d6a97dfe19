import { choice, choices, form, text } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** What there is to look up: the names of the data; what marks and badges mean; what stands in each field of the data. */
export const TERM_PARTS = ['names', 'marks', 'fields'] as const;

export type TermPart = (typeof TERM_PARTS)[number];

/** Who words an English name. */
export const WORDINGS = ['official', 'press', 'own'] as const;

export type Wording = (typeof WORDINGS)[number];

const MAX_SEARCH = 200;
const LONGEST_ID = 40;

/** The words of the product and of its data. `only` are those who word the names that are shown, none for all; `list` is the codelist or the kind of records that names or fields are of; `mark` the one that is pointed at. One that there is not is reported. */
export interface TermsSpec {
  readonly kind: 'terms';
  readonly part: TermPart;
  readonly only: readonly Wording[];
  readonly list: string | undefined;
  readonly mark: string | undefined;
  readonly search: string;
}

export const TERMS_FIELDS: Fields<TermsSpec> = {
  part: { letter: 'p', parser: choice(TERM_PARTS, 'names') },
  only: { letter: 'v', parser: choices(WORDINGS) },
  list: { letter: 'l', parser: form(/^[a-z]+(?:-[a-z]+)*$/, LONGEST_ID, ['agency', 'indicators']) },
  mark: { letter: 'x', parser: form(/^[a-zA-Z]+$/, LONGEST_ID, ['whole', 'conflict']) },
  search: { letter: 'q', parser: text(MAX_SEARCH), free: true },
};

export const TERMS_HEADS: readonly Head<TermsSpec>[] = [{ letter: 'i', preset: {} }];
export const PLAIN_TERMS: TermsSpec = {
  kind: 'terms',
  part: 'names',
  only: [],
  list: undefined,
  mark: undefined,
  search: '',
};
