import { choice, choices, text } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** What there is to see: the documents; what must be minded about single figures; documents that contradict one another; how figures can be cited; the changes of the data. */
export const SOURCE_PARTS = ['documents', 'cautions', 'conflicts', 'evidence', 'changes'] as const;

export type SourcePart = (typeof SOURCE_PARTS)[number];

/** Grades of evidence of documents. */
export const EVIDENCE = ['official', 'press', 'secondary'] as const;

export type Evidence = (typeof EVIDENCE)[number];

/** What may have to be minded, the gravest first: an identity that cannot be true, a printed rate that contradicts the values, a break, a figure in no line. */
export const CAUTIONS = ['identity', 'conflict', 'break', 'footnote'] as const;

export type CautionKind = (typeof CAUTIONS)[number];

const MAX_SEARCH = 200;

/** What the figures rest on. `only` are the grades of evidence or the sorts of caution that are shown, none for all; those of another part say nothing. */
export interface SourcesSpec {
  readonly kind: 'sources';
  readonly part: SourcePart;
  readonly only: readonly (Evidence | CautionKind)[];
  readonly search: string;
}

export const SOURCES_FIELDS: Fields<SourcesSpec> = {
  part: { letter: 'p', parser: choice(SOURCE_PARTS, 'documents') },
  only: { letter: 'v', parser: choices([...EVIDENCE, ...CAUTIONS]) },
  search: { letter: 'q', parser: text(MAX_SEARCH), free: true },
};

export const SOURCES_HEADS: readonly Head<SourcesSpec>[] = [{ letter: 'u', preset: {} }];
export const PLAIN_SOURCES: SourcesSpec = {
  kind: 'sources',
  part: 'documents',
  only: [],
  search: '',
};
