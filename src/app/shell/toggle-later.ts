import { isWithLater } from '../../domain/edition';
import type { ViewState } from '../../views/view-state';

/** Shows what was announced after the edition of a page, or hides it again. */
export const toggleLater =
  (later: string) =>
  (state: ViewState): ViewState => ({
    ...state,
    edition: isWithLater(state.edition) ? undefined : later,
  });
