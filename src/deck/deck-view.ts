import type { Vocabulary } from '../url/param';
import { INITIAL_VIEW_STATE, type ViewState } from '../url/view-state';
import { parseViewState, serializeViewState } from '../url/view-state-codec';

/** What the figures of a deck depend on besides its slides: the filter of the page and the edition that it is pinned to. */
export type DeckView = Pick<ViewState, 'filter' | 'edition'>;

/** A view read, and what of it could not be read, as a link would write it. */
export interface ParsedDeckView {
  readonly view: DeckView;
  readonly dropped: readonly string[];
}

/** Writes filter and edition as the query of a link, without the question mark; '' for no filter and the latest edition. */
export const serializeDeckView = ({ filter, edition }: DeckView): string =>
  serializeViewState({ ...INITIAL_VIEW_STATE, filter, edition });

/** Reads filter and edition from the query of a link, whatever else stands in it. Never throws. */
export const parseDeckView = (query: string, vocabulary: Vocabulary): ParsedDeckView => {
  const { state, dropped } = parseViewState(query, vocabulary);
  const { filter, edition } = state;
  return {
    view: { filter, edition },
    // The slides are read from a text of their own, which may be longer than a link takes.
    dropped: dropped.filter(({ key }) => key !== 'deck').map(({ key, value }) => `${key}=${value}`),
  };
};
