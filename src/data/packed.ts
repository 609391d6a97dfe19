/**
 * Values of one field of many records, as the compiled file holds them. Equal values are written once; `at` has one
 * character a value: its number in `values`, or `ABSENT`. `text` are texts one a line. `fields` are the columns of records,
 * of those that are there (`there`). `lists` are the lengths of lists, `of` what stands in them, one after another.
 */
export type Column =
  | { readonly values: readonly unknown[]; readonly at: string }
  | { readonly text: string }
  | { readonly json: readonly unknown[] }
  | { readonly fields: Readonly<Record<string, Column>>; readonly there?: string }
  | { readonly lists: Column; readonly of: Column };

/** Stands for a value that its record does not have. */
export const ABSENT = ' ';

/** The number 0; those after it follow in Unicode. No character of JSON that would need an escape lies behind it. */
const ZERO = 0x5d;

/** More different values than this are written one by one: behind them lie half characters. */
export const MOST_VALUES = 0xd000;

/** The character of a number. */
export const toMark = (number: number): string => String.fromCharCode(ZERO + number);

const countOf = (column: Column): number => {
  if ('values' in column) return column.at.length;
  if ('text' in column) return column.text === '' ? 0 : column.text.split('\n').length;
  if ('json' in column) return column.json.length;
  if ('lists' in column) return countOf(column.lists);
  return column.there?.length ?? Math.max(0, ...Object.values(column.fields).map(countOf));
};

type Row = Record<string, unknown>;

const toRecords = (fields: Readonly<Record<string, Column>>, there: string): unknown[] => {
  const rows: (Row | undefined)[] = [...there].map((mark) => (mark === ABSENT ? undefined : {}));
  const own = rows.filter((row) => row !== undefined);
  for (const [field, column] of Object.entries(fields)) {
    unpack(column).forEach((value, index) => {
      const row = own[index];
      if (row && value !== undefined) row[field] = value;
    });
  }
  return rows;
};

const toLists = (lists: Column, of: Column): unknown[] => {
  const items = unpack(of);
  let from = 0;
  return unpack(lists).map((length) => {
    if (typeof length !== 'number') return undefined;
    from += length;
    return items.slice(from - length, from);
  });
};

/** The values of a column in their order; undefined where a record has none. */
export const unpack = (column: Column): unknown[] => {
  if ('values' in column) {
    const { values, at } = column;
    return Array.from(at, (mark) =>
      mark === ABSENT ? undefined : values[mark.charCodeAt(0) - ZERO],
    );
  }
  if ('text' in column) return column.text.split('\n');
  if ('json' in column) return [...column.json];
  if ('lists' in column) return toLists(column.lists, column.of);
  return toRecords(column.fields, column.there ?? toMark(0).repeat(countOf(column)));
};
