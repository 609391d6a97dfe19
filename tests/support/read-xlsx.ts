import readXlsxFile from 'read-excel-file/node';
import type { Sheet, SheetCell } from '../../src/take-away/sheet/sheet';
import { isTooLong, toPlainDigits } from '../../src/take-away/sheet/sheet';
import { writeXlsx } from '../../src/take-away/xlsx/write-xlsx';

/** A number as the file has it, digit by digit; no JavaScript number has come between. */
export interface ReadNumber {
  readonly number: string;
}

interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | ReadNumber | null)[])[];
}

const NO_JOB = { signal: new AbortController().signal, onProgress: () => {} };

/** Writes a workbook and reads it with a library that has no part in the writing. */
export const readBack = async (sheets: readonly Sheet[]): Promise<readonly ReadSheet[]> => {
  const file = await writeXlsx(sheets, NO_JOB);
  return readXlsx(Buffer.from(await file.arrayBuffer()));
};

/** The sheets of a workbook, texts untrimmed. */
export const readXlsx = async (file: Buffer): Promise<readonly ReadSheet[]> => {
  const read = await readXlsxFile(file, {
    trim: false,
    parseNumber: (number): ReadNumber => ({ number }),
  });
  return read.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell === 'string') return cell;
        if (typeof cell === 'object' && 'number' in cell) return cell;
        throw new Error(`a cell is neither text nor number: ${String(cell)}`);
      }),
    ),
  }));
};

const expected = (cell: SheetCell): string | ReadNumber | null => {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'string') return cell;
  return isTooLong(cell)
    ? (cell.before ?? '') + toPlainDigits(cell) + (cell.after ?? '')
    : { number: cell.value };
};

/** The rows that a reader must find: with the heading, as wide as the widest of them that is filled, none below the last that is. */
export const expectedRows = ({ head, rows }: Sheet): ReadSheet['rows'] => {
  const all = [head, ...rows].map((cells) => cells.map(expected));
  const width = Math.max(
    0,
    ...all.map((cells) => cells.findLastIndex((cell) => cell !== null) + 1),
  );
  const height = all.findLastIndex((cells) => cells.some((cell) => cell !== null)) + 1;
  return all
    .slice(0, height)
    .map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? null));
};
