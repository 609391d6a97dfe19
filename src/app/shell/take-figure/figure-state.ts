import { NO_FILTER } from '../../../crossfilter/filter';
import { type Observation, toReference } from '../../../domain/observation';
import { toView, type ViewState } from '../../../views/view-state';

/** The page that a figure leads back to from elsewhere: its details, under no filter. */
export const toFigureState =
  (figure: Observation) =>
  (state: ViewState): ViewState => ({
    ...toView(state, 'indicators'),
    filter: NO_FILTER,
    observation: toReference(figure),
  });
