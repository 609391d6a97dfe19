import type { Cube, Verdicts } from '../crossfilter/apply-filter';
import { chooseTiles, MOST_TILES } from '../crossfilter/choose-tiles';
import { defaultIndicator } from '../crossfilter/default-indicator';
import type { Vocabulary } from '../url/param';
import type { ViewState } from '../url/view-state';
import { parseDeck, serializeDeck } from './deck-codec';
import { addSlide, NEW_DECK, toViewSlide } from './edit-deck';

/** The indicator whose figure stands in the side panel of the table of all figures. */
const openIndicator = ({ observation }: ViewState): readonly string[] =>
  observation === undefined ? [] : [observation.split('@')[0] ?? ''];

/** The state with its own view put into the deck of its link; where that has none, one is begun. */
export const addView = (
  state: ViewState,
  cube: Cube,
  verdicts: Verdicts,
  vocabulary: Vocabulary,
): ViewState => {
  const { presentation } = state;
  const own = parseDeck(presentation.deck ?? '', vocabulary).deck;
  const tiles = chooseTiles(cube.dataset.indicators, verdicts, MOST_TILES);
  const chosen = state.view === 'indicators' ? openIndicator(state) : state.indicators;
  const indicators =
    chosen.length > 0 ? chosen : defaultIndicator(cube, verdicts, state.filter, tiles);
  const deck = addSlide(own.length > 0 ? own : NEW_DECK, toViewSlide(state, indicators));
  return { ...state, presentation: { ...presentation, deck: serializeDeck(deck, vocabulary) } };
};
