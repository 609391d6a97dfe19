import { parseNumeral } from './parse-numeral';

/** A heading of the report and how many text paragraphs stand directly under it (sub-sections not counted). */
export interface OutlineEntry {
  readonly section: string;
  readonly paragraphs: number;
}

/** One paragraph of the report. `section` and `paragraph` are what a source place cites; `text` is joined across page breaks, inner spaces of figures kept. */
export interface ReportParagraph {
  readonly section: string;
  readonly paragraph: number;
  readonly text: string;
}

interface Heading {
  readonly kind: 'chapter' | 'section' | 'subsection' | 'box' | 'table';
  readonly number: string;
}

const SENTENCE_END = /[。！？：；”）]$/;
const CONTENTS_LINE = /\.{4,}/;
const TABLE_HEAD = /^序号/;
const TABLE_ROW = /^(\d+)\t/;

/** A heading is marked with #; the caption of a table may stand without, but then it is no part of a sentence (表1显示，…). */
const HEADINGS: readonly (readonly [Heading['kind'], RegExp])[] = [
  ['chapter', /^#+\s*([一二三四五六七八九十]+)、/],
  ['section', /^#+\s*[（(]([一二三四五六七八九十]+)[）)]/],
  ['box', /^#+\s*专栏\s*(\d+)/],
  ['table', /^(?:#+\s*表\s*(?=\d)|表\s*(?=[^，。；：！？]+$))(\d+)\s/],
  ['subsection', /^#+\s*(\d+)[.．](?!\d)/],
];

const readHeading = (line: string): Heading | undefined => {
  for (const [kind, pattern] of HEADINGS) {
    const number = pattern.exec(line)?.[1];
    if (number) {
      const arabic = /\d/.test(number) ? number : parseNumeral(number)?.toString();
      return arabic === undefined ? undefined : { kind, number: arabic };
    }
  }
  return undefined;
};

/** The section that a heading opens, seen from the section that it stands in. */
const toSection = ({ kind, number }: Heading, current: string): string => {
  const parts = current.split('.').filter((part) => !part.startsWith('box'));
  switch (kind) {
    case 'chapter':
      return number;
    case 'section':
      return [...parts.slice(0, 1), number].join('.');
    case 'subsection':
      return [...parts.slice(0, 2), number].join('.');
    case 'box':
      return [...parts, `box${number}`].join('.');
    case 'table':
      return `table${number}`;
  }
};

const isNested = (section: string): boolean =>
  section.includes('box') || section.startsWith('table');

/** Where the reader of the lines stands: the section, the one to return to after a box or table, and the open paragraph. */
class ReportReader {
  readonly paragraphs: ReportParagraph[] = [];
  readonly #counts = new Map<string, number>();
  readonly #boxLengths: ReadonlyMap<string, number>;
  #section = '0';
  #parent = '0';
  #open: ReportParagraph | undefined;
  // Asked at every line: looking at the end of a growing text instead would be quadratic.
  #lastLine = '';

  constructor(outline: readonly OutlineEntry[]) {
    this.#boxLengths = new Map(outline.map((entry) => [entry.section, entry.paragraphs]));
  }

  close() {
    if (this.#open) this.paragraphs.push(this.#open);
    this.#open = undefined;
  }

  #begin(text: string, row?: number) {
    this.close();
    const paragraph = row ?? (this.#counts.get(this.#section) ?? 0) + 1;
    this.#counts.set(this.#section, paragraph);
    this.#open = { section: this.#section, paragraph, text };
    this.#lastLine = text;
  }

  #append(text: string) {
    if (this.#open) this.#open = { ...this.#open, text: this.#open.text + text };
    this.#lastLine = text;
  }

  enter(heading: Heading) {
    this.close();
    const current = isNested(this.#section) ? this.#parent : this.#section;
    this.#parent = current;
    this.#section = toSection(heading, current);
  }

  /** Reads a line of a table; false where the line is none and the table has ended. */
  #readTableLine(raw: string): boolean {
    const row = TABLE_ROW.exec(raw)?.[1];
    if (TABLE_HEAD.test(raw)) return true;
    if (row) this.#begin(raw.replace(TABLE_ROW, '').trim(), Number(row));
    else if (raw.startsWith('\t')) this.#append(`\n${raw.trim()}`);
    else return false;
    return true;
  }

  read(raw: string) {
    if (this.#section.startsWith('table') && this.#readTableLine(raw)) return;
    const line = raw.trim();
    if (this.#section.startsWith('table')) {
      this.close();
      this.#section = this.#parent;
    }
    if (this.#open && !SENTENCE_END.test(this.#lastLine)) {
      this.#append(line);
      return;
    }
    const length = this.#boxLengths.get(this.#section) ?? 1;
    if (this.#section.includes('.box') && (this.#counts.get(this.#section) ?? 0) >= length) {
      this.#section = this.#parent;
    }
    this.#begin(line);
  }
}

/**
 * Splits the text of a report into numbered paragraphs. Sentences cut by a page break are joined again:
 * a block that does not end a sentence goes on in the next one. `outline` says how many paragraphs a box has,
 * because the text marks only where a box begins; without an entry a box is taken to have one paragraph.
 * Rows of a table are its paragraphs, numbered by the row number that they print.
 */
export const parseReport = (
  text: string,
  outline: readonly OutlineEntry[],
): readonly ReportParagraph[] => {
  const reader = new ReportReader(outline);
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line === '续表' || CONTENTS_LINE.test(line)) continue;
    const heading = readHeading(line);
    if (heading) reader.enter(heading);
    else if (!line.startsWith('#')) reader.read(raw);
  }
  reader.close();
  return reader.paragraphs;
};
