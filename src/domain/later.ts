import type { Bilingual } from './codelist';
import type { Footnote } from './footnote';
import type { Observation } from './observation';
import type { Source } from './source';

/** A document of later announcements, with all that its file says of it. An `absent` one exists, but its text is not among the sources. */
export interface LaterSource extends Source {
  readonly publisher: string | null;
  readonly kind: string;
  readonly note?: Bilingual | undefined;
  readonly absent?: true | undefined;
}

/** What was announced after an edition: figures of its scope, those that are only footnotes, and the documents of both. `note` says that they are not of the edition. */
export interface Later {
  readonly edition: string;
  readonly observations: readonly Observation[];
  readonly footnotes: readonly Footnote[];
  readonly sources: readonly LaterSource[];
  readonly note: Bilingual;
}
