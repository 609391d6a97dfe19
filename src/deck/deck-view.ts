import type { Filter } from '../crossfilter/filter';
import type { Vocabulary } from '../url/vocabulary';

/** What the figures of a deck depend on besides its slides: the filter of the page, and the edition that it is pinned to, undefined for the latest. */
export interface DeckView {
  readonly filter: Filter;
  readonly edition: string | undefined;
}

/** A view read, and what of it could not be read, as a link would write it. */
export interface ParsedDeckView {
  readonly view: DeckView;
  readonly dropped: readonly string[];
}

/** How filter and edition are written and read as the query of a link. */
export interface DeckViewCodec {
  readonly serialize: (view: DeckView, vocabulary: Vocabulary) => string;
  readonly parse: (query: string, vocabulary: Vocabulary) => ParsedDeckView;
}
