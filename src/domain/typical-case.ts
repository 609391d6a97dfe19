import type { Bilingual } from './codelist';
import type { SourceReference } from './observation';

/** A party of a case as the report abbreviates it, and what it is in the case. */
interface CaseParty {
  readonly name: Bilingual;
  readonly role: Bilingual;
}

/** A typical case from a box of the report. `figures` are references to figures of kind amount-in-case. */
export interface TypicalCase {
  readonly id: string;
  readonly name: Bilingual;
  readonly system: string;
  readonly right: string;
  readonly parties?: readonly CaseParty[] | undefined;
  readonly facts: Bilingual;
  readonly figures: readonly string[];
  readonly source: SourceReference;
}
