import { ABSENT, type Column, MOST_VALUES, toMark } from './packed';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Texts of which this part or less are repeated are written as they come. */
const MOST_DIFFERENT = 0.6;

const isLines = (values: readonly unknown[]): boolean =>
  values.length > 0 &&
  values.every((value) => typeof value === 'string' && !value.includes('\n')) &&
  !(values.length === 1 && values[0] === '') &&
  new Set(values).size > values.length * MOST_DIFFERENT;

const packPlain = (values: readonly unknown[]): Column => {
  if (isLines(values)) return { text: values.join('\n') };
  const different = [...new Set(values)].filter((value) => value !== undefined);
  // In one order in all columns: lists of the same ids then pack as one.
  if (different.every((value) => typeof value === 'string')) different.sort();
  const known = new Map(different.map((value, number) => [value, number]));
  if (known.size > MOST_VALUES) throw new RangeError('too many different values in one column');
  const at = values.map((value) => (value === undefined ? ABSENT : toMark(known.get(value) ?? 0)));
  return { values: different, at: at.join('') };
};

const packRows = (values: readonly (Row | undefined)[]): Column => {
  const rows = values.filter((value) => value !== undefined);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fields = Object.fromEntries(
    names.map((name) => [name, pack(rows.map((row) => row[name]))]),
  );
  if (rows.length === values.length && names.length > 0) return { fields };
  return { fields, there: values.map((value) => (value ? toMark(0) : ABSENT)).join('') };
};

/** The values of one field of many records as a column; `unpack` gives them back. Fields that are undefined are left out. */
export const pack = (values: readonly unknown[]): Column => {
  const there = values.filter((value) => value !== undefined);
  if (there.every(isPlain)) return packPlain(values);
  if (there.every(isRow)) return packRows(values as readonly (Row | undefined)[]);
  if (there.every((value) => Array.isArray(value))) {
    const lists = values as readonly (readonly unknown[] | undefined)[];
    const items = lists.flatMap((list) => list ?? []);
    if (items.every((item) => item !== undefined))
      return { lists: packPlain(lists.map((list) => list?.length)), of: pack(items) };
  }
  if (there.length < values.length) throw new TypeError('a mixed column with gaps');
  return { json: [...values] };
};
