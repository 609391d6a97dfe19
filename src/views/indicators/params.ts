import { LIST_FIELDS } from '../../exhibits/list/spec';
import { piece, type StateOf } from '../../url/state-table';

/** What a link says of the table of all figures: its columns, whether it lists what is known only as a whole, and the figure whose details are open. */
export const INDICATORS_PARAMS = {
  columns: piece('cols', 'push', undefined, LIST_FIELDS.columns.parser, {
    value: 'optional columns of the table of all figures, comma-separated; `none` for none of them',
    plain: 'the view chooses',
  }),
  withWhole: piece('whole', 'push', false, LIST_FIELDS.withWhole.parser, {
    value: '`1` lists what is known only as a whole, too',
    plain: 'not listed',
  }),
  observation: piece('obs', 'push', undefined, LIST_FIELDS.observation.parser, {
    value: 'figure whose details are open, as `indicator@time;dimension=code` (encoded)',
    plain: 'none',
  }),
} as const;

export type IndicatorsParams = StateOf<typeof INDICATORS_PARAMS>;
