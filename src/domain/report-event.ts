import type { Bilingual } from './codelist';
import type { SourceReference } from './observation';

/** Something that took place, as the report names it: a meeting, an agreement, a training, a publication. `date` is as exact as the text has it, absent where it has none. */
export interface ReportEvent {
  readonly id: string;
  readonly name: Bilingual;
  readonly type: string;
  readonly date?: string | undefined;
  /** Whom it was with; empty where the text names nobody. */
  readonly partner: readonly string[];
  /** The bodies that hold it; empty where the text names none. */
  readonly host: readonly string[];
  /** Bodies that the text names beside the hosts. */
  readonly coHost?: readonly string[] | undefined;
  /** The sort of document, of an agreement. */
  readonly form?: string | undefined;
  /** How far the text says that it is. */
  readonly stage?: string | undefined;
  readonly region?: readonly string[] | undefined;
  readonly right?: readonly string[] | undefined;
  readonly chapter: string;
  readonly figures: readonly string[];
  readonly source: SourceReference;
  readonly note?: Bilingual | undefined;
}
