import type { Filter } from '../../crossfilter/filter';
import type { Language } from '../../domain/language';
import type { Answer, Exhibit } from '../../exhibits/exhibit';

/**
 * A slide of a file: an exhibit with its answer. `headline` is one of a reader's own; `filter` the one that is named where
 * it is not that of the answer; `notes` what a speaker has written, by language, in the place of what the data say.
 */
export interface SlideTaken {
  readonly exhibit: Exhibit;
  readonly answer: Answer;
  readonly headline?: string | undefined;
  readonly filter?: Filter | undefined;
  readonly notes?: Readonly<Partial<Record<Language, string>>> | undefined;
}

/** What becomes a file of slides. `address` leads back to it, '' where nothing does; `today` is an ISO date. */
export interface DeckTaken {
  readonly slides: readonly SlideTaken[];
  readonly languages: readonly [Language, ...Language[]];
  readonly address: string;
  readonly today: string;
}
