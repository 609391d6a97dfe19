import type { DeckViewCodec } from '../deck/deck-view';
import { INITIAL_VIEW_STATE, LINKS } from '../views/view-state';

/**
 * Writes and reads filter and edition of a deck as the query of a link, without the question mark; '' for no filter and
 * the latest edition. Whatever else a query says is ignored; never throws.
 */
export const DECK_VIEWS: DeckViewCodec = {
  serialize: ({ filter, edition }, vocabulary) =>
    LINKS.serialize({ ...INITIAL_VIEW_STATE, filter, edition }, vocabulary),
  parse: (query, vocabulary) => {
    const { state, dropped } = LINKS.parse(query, vocabulary);
    const { filter, edition } = state;
    return {
      view: { filter, edition },
      // The slides are read from a text of their own, which may be longer than a link takes.
      dropped: dropped
        .filter(({ key }) => key !== 'deck')
        .map(({ key, value }) => `${key}=${value}`),
    };
  },
};
