import type { Sheet, SheetCell } from './sheet';

const markOf = (cell: SheetCell): string | undefined => {
  if (typeof cell !== 'object') return undefined;
  const marks = [cell.before, cell.after].map((part) => part?.trim());
  return marks.filter(Boolean).join(' ') || undefined;
};

const withoutMark = (cell: SheetCell): SheetCell =>
  typeof cell === 'object' ? { ...cell, before: undefined, after: undefined } : cell;

/** For where a number can be nothing but its digits: where one of a column is marked, as approximate or computed, a column behind it says so. `mark` is its heading. */
export const spreadMarks = ({ name, head, rows }: Sheet, mark: string): Sheet => {
  const isMarked = head.map((_, at) => rows.some((cells) => markOf(cells[at]) !== undefined));
  return {
    name,
    head: head.flatMap((each, at) => (isMarked[at] ? [each, `${each} · ${mark}`] : [each])),
    rows: rows.map((cells) =>
      cells.flatMap((cell, at) =>
        isMarked[at] ? [withoutMark(cell), markOf(cell)] : [withoutMark(cell)],
      ),
    ),
  };
};
