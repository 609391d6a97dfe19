import { serializeDeck } from '../../../deck/deck-codec';
import type { EmbedChoices, PagePlace } from '../../../exhibits/exhibit-context';
import type { Spec } from '../../../exhibits/registry';
import type { AnySpec } from '../../../exhibits/spec';
import { shownQuery, toAddressOf } from '../../../url/use-query';
import type { Vocabulary } from '../../../url/vocabulary';
import { VIEWS } from '../../../views/registry';
import { LINKS, type ViewState, withoutShow } from '../../../views/view-state';

const same = (state: ViewState): ViewState => state;

/** Where the page stands as its address has it, or a page that is made of it, and how exhibits of it are shown by others: the state of the page goes with them, so that they lead back to it. */
export const pagePlace = (
  vocabulary: Vocabulary,
  change: (state: ViewState) => ViewState = same,
): PagePlace => {
  const read = () => change(LINKS.parse(shownQuery(), vocabulary).state);
  const { view } = read();
  const [first] = VIEWS;
  const title = (VIEWS.find(({ name }) => name === view) ?? first)?.title ?? { zh: '', en: '' };
  const embedAddress = (spec: AnySpec, choices: EmbedChoices): string => {
    const { language, theme, edition } = choices;
    const state = { ...withoutShow(read()), language, theme, edition, embed: true };
    // Specs come from the kinds of the registry alone.
    const { otherSide } = state;
    const slide = { spec: spec as Spec, ...(otherSide && { otherSide }) };
    const deck = serializeDeck([slide], vocabulary);
    return toAddressOf(LINKS.serialize({ ...state, deck }, vocabulary));
  };
  const isOnDisk = window.location.protocol === 'file:';
  return { view: title, embedAddress: isOnDisk ? undefined : embedAddress };
};
