import { LIST_FIELDS } from '../../exhibits/list/spec';
import { piece, type StateOf } from '../../url/state-table';

/** What a link says of the table of all figures: its columns, whether it lists what is known only as a whole, and the figure whose details are open. */
export const INDICATORS_PARAMS = {
  columns: piece('cols', 'push', undefined, LIST_FIELDS.columns.parser),
  withWhole: piece('whole', 'push', false, LIST_FIELDS.withWhole.parser),
  observation: piece('obs', 'push', undefined, LIST_FIELDS.observation.parser),
} as const;

export type IndicatorsParams = StateOf<typeof INDICATORS_PARAMS>;
