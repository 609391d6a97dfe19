import { choice, code, flag, type Parser, text } from '../../url/parser';
import type { Fields, Head } from '../spec';
import { COLUMNS, OPTIONAL_COLUMNS } from './table-columns';

const MAX_SEARCH = 200;

/** A column that the table is sorted by, with a minus before it for descending. */
export const LIST_SORTS: readonly string[] = COLUMNS.flatMap((column) => [column, `-${column}`]);

/** What stands for "no optional column": an empty text would be the default. */
const NO_COLUMNS = 'none';

/** The optional columns that are shown, sorted; undefined leaves them to the view. */
const columnsParser: Parser<readonly string[] | undefined> = {
  write: (columns) => (columns?.length === 0 ? NO_COLUMNS : columns?.toSorted().join(',')),
  read: (own, _names, drop) => {
    const known: readonly string[] = [...OPTIONAL_COLUMNS, NO_COLUMNS];
    const read = [...new Set(own.split(','))];
    for (const each of read) if (!known.includes(each)) drop(each, 'unknown-value');
    const values = read.filter((each) => known.includes(each));
    if (values.length === 0) return undefined;
    const columns = values.filter((each) => each !== NO_COLUMNS).toSorted();
    if (columns.length > 0 && columns.length < values.length) drop(NO_COLUMNS, 'contradiction');
    return columns;
  },
  isEqual: (a, b) => a?.join() === b?.join() && (a === undefined) === (b === undefined),
  examples: () => [undefined, [], OPTIONAL_COLUMNS.slice(0, 1), OPTIONAL_COLUMNS.toSorted()],
};

/** Every figure of the filter. `columns` are the optional ones shown, undefined for the kind's own choice; `withWhole` lists also what is known only as a whole; `observation` is the figure whose details are open. */
export interface ListSpec {
  readonly kind: 'list';
  readonly search: string;
  readonly sort: string | undefined;
  readonly columns: readonly string[] | undefined;
  readonly withWhole: boolean;
  readonly observation: string | undefined;
}

export const LIST_FIELDS: Fields<ListSpec> = {
  search: { letter: 'q', parser: text(MAX_SEARCH), free: true },
  sort: { letter: 'o', parser: choice(LIST_SORTS, undefined) },
  columns: { letter: 'u', parser: columnsParser },
  withWhole: { letter: 'w', parser: flag },
  observation: { letter: 'x', parser: code('references'), free: true },
};

export const LIST_HEADS: readonly Head<ListSpec>[] = [{ letter: 'l', preset: {} }];

export const PLAIN_LIST: ListSpec = {
  kind: 'list',
  search: '',
  sort: undefined,
  columns: undefined,
  withWhole: false,
  observation: undefined,
};
