import type { Bilingual } from './codelist';
import type { SourceReference } from './observation';

/** A typical case from a box of the report. `figures` are references to figures of kind amount-in-case. */
export interface TypicalCase {
  readonly id: string;
  readonly name: Bilingual;
  readonly system: string;
  readonly right: string;
  readonly facts: Bilingual;
  readonly figures: readonly string[];
  readonly source: SourceReference;
}
