import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Job, TakeAwayError } from '../job';
import type { Sheet } from '../sheet/sheet';
import { beginXml, END_XML, rowXml } from './sheet-xml';
import { type Styles, toStyles } from './styles';
import { toXmlText } from './xml-text';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a sheet of Excel holds, its heading included. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Rows that are written before the page may do something else. */
const ROWS_AT_ONCE = 1000;

const contentTypes = (sheets: readonly Sheet[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/>${sheets
    .map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${PART}.worksheet+xml"/>`,
    )
    .join('')}<Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/></Types>`;

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const relations = (all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const workbook = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(
      ({ name }, at) =>
        `<sheet name="${toXmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Gathers the parts of a workbook into one file. */
const toArchive = () => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  /** Begins a part that is written in pieces. */
  const begin = (path: string) => {
    const file = new ZipDeflate(path);
    archive.add(file);
    return (text: string, isLast = false) => file.push(strToU8(text), isLast);
  };
  const add = (path: string, xml: string) => begin(path)(DECLARED + xml, true);
  const end = (): Blob => {
    archive.end();
    return new Blob(chunks, { type: TYPE });
  };
  return { begin, add, end };
};

interface Writing {
  readonly job: Job;
  readonly styles: Styles;
  readonly onRows: (rows: number) => void;
}

const writeSheet = async (
  push: (text: string, isLast?: boolean) => void,
  sheet: Sheet,
  isFirst: boolean,
  { job, styles, onRows }: Writing,
): Promise<void> => {
  push(DECLARED + beginXml(sheet, isFirst));
  for (let from = 0; from < sheet.rows.length; from += ROWS_AT_ONCE) {
    if (from > 0) await pause();
    job.signal.throwIfAborted();
    const rows = sheet.rows.slice(from, from + ROWS_AT_ONCE);
    push(rows.map((cells, at) => rowXml(cells, from + at + 2, styles)).join(''));
    onRows(rows.length);
  }
  push(END_XML, true);
};

/**
 * Sheets as a workbook of Excel (Office Open XML). Texts are texts whatever they begin with, numbers exact decimals; a
 * number of more digits than a spreadsheet keeps is text. Long sheets are written in pieces, so that they can be stopped.
 * Fails with "large" for more rows or columns than a sheet holds.
 */
export const writeXlsx = async (sheets: readonly Sheet[], job: Job): Promise<Blob> => {
  if (sheets.some(({ head, rows }) => rows.length >= MOST_ROWS || head.length > MOST_COLUMNS))
    throw new TakeAwayError('large');
  const all = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const styles = toStyles();
  const { begin, add, end } = toArchive();
  let written = 0;
  const onRows = (rows: number) => {
    written += rows;
    if (all > ROWS_AT_ONCE) job.onProgress(written / all);
  };
  add('[Content_Types].xml', contentTypes(sheets));
  add('_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')]));
  add('xl/workbook.xml', workbook(sheets));
  const parts = sheets.map((_, at) =>
    relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  );
  add(
    'xl/_rels/workbook.xml.rels',
    relations([...parts, relation(sheets.length + 1, 'styles', 'styles.xml')]),
  );
  for (const [at, sheet] of sheets.entries()) {
    const push = begin(`xl/worksheets/sheet${at + 1}.xml`);
    await writeSheet(push, sheet, at === 0, { job, styles, onRows });
  }
  add('xl/styles.xml', styles.toXml());
  return end();
};
