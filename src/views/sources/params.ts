import { EVIDENCE, CAUTIONS, SOURCE_PARTS } from '../../exhibits/sources/spec';
import { TERM_PARTS, TERMS_FIELDS, WORDINGS } from '../../exhibits/terms/spec';
import { choice, choices } from '../../url/parser';
import { piece, type StateOf } from '../../url/state-table';

/** What a reader may open, in the order of its list. */
export const PARTS = [
  ...SOURCE_PARTS.slice(0, 4),
  ...TERM_PARTS,
  ...SOURCE_PARTS.slice(4),
] as const;

/** What may be chosen of the rows of a part; a word of another part says nothing. */
const ONLY = [...new Set([...EVIDENCE, ...CAUTIONS, ...WORDINGS])];

const NONE: readonly (typeof ONLY)[number][] = [];

/** What a link says of the sources: which part of them is open, which of its rows are shown, and the mark that is pointed at. */
export const SOURCES_PARAMS = {
  part: piece('part', 'push', 'documents', choice(PARTS, 'documents')),
  only: piece('only', 'push', NONE, choices(ONLY)),
  names: piece('names', 'push', undefined, TERMS_FIELDS.list.parser),
  mark: piece('mark', 'push', undefined, TERMS_FIELDS.mark.parser),
} as const;

export type SourcesParams = StateOf<typeof SOURCES_PARAMS>;
