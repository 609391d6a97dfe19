import { foldText } from './fold-text';
import { toNumeral } from './parse-numeral';

/** A page number on a line of its own, bare or between dashes. */
const PAGE_NUMBER = /^[-–—·\s]*\d{1,3}[-–—·\s]*$/;
/** A line of the table of contents, with its row of dots. */
const CONTENTS = /[.·]{4,}|…{2,}/;
const SENTENCE_END = /[。！？：；”）]$/;
const INDENT = /^(?:\u3000{2}|\u3000| {2,}|\t)\S/;
/** A converter breaks lines at the width of a page; a text with longer lines has one paragraph a line. */
const WIDEST_LINE = 160;
const WIDE = /[\u2e80-\uffff]/g;
/** How much narrower than the page a line may be and still be full: a mark may not begin a line. */
const SLACK = 2;
const MOST_LINES = 0.95;
const SOME_LINES = 0.02;
const LEAST_HEADINGS = 0.5;

/** How wide a line is drawn: a Chinese character is as wide as two Latin ones. */
const widthOf = (line: string): number => {
  const text = line.trim();
  return text.length + (text.match(WIDE)?.length ?? 0);
};

/** The width that all but a few lines keep to. */
const toPageWidth = (lines: readonly string[]): number => {
  const widths = lines.map(widthOf).toSorted((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) * MOST_LINES)] ?? 0;
};

/** Joins lines that a page's width has cut; a new paragraph is indented or, where nothing is, follows a short line. */
const unwrap = (lines: readonly string[]): readonly string[] => {
  const width = toPageWidth(lines);
  if (width > WIDEST_LINE) return lines;
  const isIndented = lines.filter((line) => INDENT.test(line)).length > lines.length * SOME_LINES;
  const joined: string[] = [];
  let previous = '#';
  for (const line of lines) {
    const ended = SENTENCE_END.test(previous) && widthOf(previous) < width - SLACK;
    const begins = isIndented ? INDENT.test(line) : ended;
    const alone = [line, previous].some((each) => /^#|^表\s*\d|\t/.test(each.trimStart()));
    if (begins || alone || joined.length === 0) joined.push(line.trim());
    else joined[joined.length - 1] += line.trim();
    previous = line;
  }
  return joined;
};

const isFurniture = (line: string): boolean =>
  line.trim() === '' || PAGE_NUMBER.test(line) || CONTENTS.test(line);

const LONGEST_HEADING = 60;
/** Lines; the report has under two thousand, however its lines are cut. */
const LONGEST_REPORT = 20_000;
const MARK = /^#+\s/;
const HEADING_START =
  /^[#\s]*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]|专\s*栏|表\s*\d|\d+\s*[.．])/;

/** A heading with those above it, so that a heading which the outline does not have cannot be missed. */
const toHeadingLines = ({ section, heading }: OutlineHeading): readonly string[] => {
  const [chapter, part] = section.split('.').slice(0, -1);
  const above = [
    ...(chapter ? [`# ${toNumeral(Number(chapter))}、`] : []),
    ...(part ? [`# （${toNumeral(Number(part))}）`] : []),
  ];
  return [...above, `# ${heading}`];
};

/** A heading of the report as the data's outline has it. */
export interface OutlineHeading {
  readonly section: string;
  readonly heading: string;
}

/**
 * Makes the text of a PDF converter such as `parseReport` reads it: headings of the report, which such a text does not
 * mark, get their mark; page numbers go; lines cut at the width of the page are joined. A text that marks its headings
 * stays as it is. Undefined for a text that has less than half of the headings: it is another one.
 */
export const prepareReport = (
  text: string,
  outline: readonly OutlineHeading[],
): string | undefined => {
  const known = new Map(outline.map((each) => [foldText(each.heading).text, each]));
  const headingOf = (line: string) =>
    line.length <= LONGEST_HEADING && HEADING_START.test(line)
      ? known.get(foldText(line.replace(MARK, '')).text)
      : undefined;
  const lines = text.split(/\r?\n|\f/);
  if (lines.length > LONGEST_REPORT) return undefined;
  const found = lines.filter((line) => headingOf(line)).length;
  if (found < outline.length * LEAST_HEADINGS) return undefined;
  if (lines.some((line) => MARK.test(line))) return text;
  const marked = lines
    .filter((line) => !isFurniture(line))
    .flatMap((line) => {
      const heading = headingOf(line);
      return heading ? toHeadingLines(heading) : [line];
    });
  return unwrap(marked).join('\n');
};
