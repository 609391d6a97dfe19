import { useCallback } from 'react';
import type { AddToDeck } from '../../exhibits/exhibit-context';
import type { Spec } from '../../exhibits/registry';
import { useLatest } from '../../ui/use-latest';
import type { Vocabulary } from '../../url/vocabulary';
import type { UpdateViewState, ViewState } from '../../views/view-state';
import { loadPresentation } from './presentation-place';

/** Puts an exhibit, with the filter under which it stands, into the deck of the link. */
export const useAddToDeck = (
  state: Pick<ViewState, 'filter'>,
  vocabulary: Vocabulary,
  update: UpdateViewState,
): AddToDeck => {
  const latest = useLatest(state.filter);
  return useCallback(
    async (spec, otherSide) => {
      const filter = latest.current;
      const { addExhibit } = await loadPresentation();
      // Specs come from the kinds of the registry alone.
      update((before) => ({
        ...before,
        deck: addExhibit(before.deck, spec as Spec, filter, vocabulary, otherSide),
      }));
    },
    [latest, vocabulary, update],
  );
};
