import { LATER } from '../../domain/edition';
import type { Ground } from '../../exhibits/exhibit';
import type { ViewState } from '../../views/view-state';

/** Shows what was announced after the edition of a page, or hides it again. */
export const toggleLater =
  ({ pin, edition }: Ground) =>
  (state: ViewState): ViewState => ({
    ...state,
    edition: pin === edition ? edition + LATER : undefined,
  });
