import { choice, known, list, type Param } from './param';

/** What stands for "no optional column": an empty text would be the default. */
export const NO_COLUMNS = 'none';

/** The keys of the indicators view: the shown optional columns, whether figures known only as a whole are listed, and the figure in the side panel. */
export const TABLE_PARAMS: readonly Param[] = [
  list(
    'cols',
    (vocabulary) => vocabulary.columns,
    ({ columns }) => (columns?.length === 0 ? [NO_COLUMNS] : (columns ?? []).toSorted()),
    (state, values, drop) => {
      if (values.length === 0) return state;
      const columns = values.filter((value) => value !== NO_COLUMNS).toSorted();
      if (columns.length > 0 && columns.length < values.length) drop(NO_COLUMNS, 'contradiction');
      return { ...state, columns };
    },
  ),
  choice(
    'whole',
    'push',
    ['1'],
    (state) => (state.withWhole ? '1' : undefined),
    (state) => ({ ...state, withWhole: true }),
  ),
  known(
    'obs',
    'push',
    (vocabulary) => vocabulary.references,
    (state) => state.observation,
    (state, observation) => ({ ...state, observation }),
  ),
];
