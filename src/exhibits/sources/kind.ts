import type { ResourceKind } from '../../data/record-schemas';
import { needsLexicon } from '../../wording/needs-lexicon';
import type { Kind } from '../exhibit';
import {
  PLAIN_SOURCES,
  SOURCES_FIELDS,
  SOURCES_HEADS,
  type SourcePart,
  type SourcesSpec,
} from './spec';

const NEEDS: Readonly<Record<SourcePart, readonly ResourceKind[]>> = {
  documents: ['sources', 'announcement-sources'],
  cautions: ['identities', 'growth-conflicts', 'footnotes', 'breaks'],
  conflicts: ['source-conflicts'],
  evidence: ['sources'],
  changes: ['changes'],
};

/** Pinyin and traditional characters besides. */
const WITH_LEXICON: typeof NEEDS = {
  documents: [...NEEDS.documents, 'search'],
  cautions: [...NEEDS.cautions, 'search'],
  conflicts: [...NEEDS.conflicts, 'search'],
  evidence: NEEDS.evidence,
  changes: [...NEEDS.changes, 'search'],
};

export const SOURCES_KIND: Kind<SourcesSpec> = {
  kind: 'sources',
  plain: PLAIN_SOURCES,
  fields: SOURCES_FIELDS,
  heads: SOURCES_HEADS,
  needs: NEEDS.documents,
  needsFor: ({ part, search }) => (needsLexicon(search) ? WITH_LEXICON : NEEDS)[part],
  height: 'h-[48rem]',
  load: async () => (await import('./exhibit')).SOURCES,
};
