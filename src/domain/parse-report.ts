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

const CHINESE_DIGITS = '〇一二三四五六七八九';
const SENTENCE_END = /[。！？：；”）]$/;

const toArabic = (numeral: string): string => {
  if (numeral === '十') return '10';
  if (numeral.startsWith('十')) return `1${CHINESE_DIGITS.indexOf(numeral.slice(1))}`;
  return String(CHINESE_DIGITS.indexOf(numeral));
};

type Heading =
  | { readonly kind: 'chapter' | 'section' | 'subsection'; readonly number: string }
  | { readonly kind: 'box' | 'table'; readonly number: string };

const readHeading = (line: string): Heading | undefined => {
  const bare = line.replace(/^#+\s*/, '').trim();
  const chapter = /^([一二三四五六七八九十]+)、/.exec(bare);
  if (chapter?.[1]) return { kind: 'chapter', number: toArabic(chapter[1]) };
  const section = /^[（(]([一二三四五六七八九十]+)[）)]/.exec(bare);
  if (section?.[1]) return { kind: 'section', number: toArabic(section[1]) };
  const box = /^专栏\s*(\d+)/.exec(bare);
  if (box?.[1]) return { kind: 'box', number: box[1] };
  const table = /^表\s*(\d+)/.exec(bare);
  if (table?.[1]) return { kind: 'table', number: table[1] };
  const subsection = /^(\d+)[.．]\s/.exec(bare);
  if (subsection?.[1] && line.startsWith('#')) return { kind: 'subsection', number: subsection[1] };
  return undefined;
};

/** True for a line that can be a heading: marked with #, or the caption of a table. */
const isHeadingLine = (line: string): boolean => /^#+\s/.test(line) || /^表\s*\d+\s/.test(line);

/**
 * Splits the text of a report into numbered paragraphs. Sentences cut by a page break are joined again:
 * a block that does not end a sentence goes on in the next one. `outline` says how many paragraphs a box has,
 * because the text marks only where a box begins; without an entry a box is taken to have one paragraph.
 * Rows of a table are its paragraphs, numbered by the row number that they print, or in order where they print none.
 */
export const parseReport = (
  text: string,
  outline: readonly OutlineEntry[],
): readonly ReportParagraph[] => {
  const boxLength = new Map(outline.map((entry) => [entry.section, entry.paragraphs]));
  const paragraphs: ReportParagraph[] = [];
  const counts = new Map<string, number>();
  let chapter = '';
  let section = '0';
  let parent = '0';
  let open: { section: string; paragraph: number; text: string } | undefined;
  let inTable = false;

  const close = () => {
    if (open) paragraphs.push(open);
    open = undefined;
  };
  const begin = (where: string, number: number | undefined, line: string) => {
    close();
    const paragraph = number ?? (counts.get(where) ?? 0) + 1;
    counts.set(where, paragraph);
    open = { section: where, paragraph, text: line };
  };
  const enter = (heading: Heading) => {
    close();
    inTable = heading.kind === 'table';
    if (heading.kind === 'chapter') {
      chapter = heading.number;
      section = chapter;
    } else if (heading.kind === 'section') {
      section = `${chapter}.${heading.number}`;
    } else if (heading.kind === 'subsection') {
      section = `${section.split('.').slice(0, 2).join('.')}.${heading.number}`;
    } else if (heading.kind === 'box') {
      parent = section;
      section = `${section}.box${heading.number}`;
    } else {
      parent = section;
      section = `table${heading.number}`;
    }
  };

  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line === '续表' || /\.{4,}/.test(line)) continue;
    const heading = isHeadingLine(line) ? readHeading(line) : undefined;
    if (heading) {
      enter(heading);
      continue;
    }
    if (line.startsWith('#')) continue;
    if (inTable) {
      if (line.startsWith('序号')) continue;
      const row = /^(\d+)\t/.exec(raw);
      if (row?.[1]) {
        begin(section, Number(row[1]), line.replace(/^\d+\t/, ''));
        continue;
      }
      if (raw.startsWith('\t') && open) {
        open.text += `\n${line}`;
        continue;
      }
      section = parent;
      inTable = false;
    }
    const unfinished = open !== undefined && !SENTENCE_END.test(open.text);
    if (open && unfinished) {
      open.text += line;
      continue;
    }
    const limit = section.includes('.box') ? (boxLength.get(section) ?? 1) : Number.POSITIVE_INFINITY;
    if ((counts.get(section) ?? 0) >= limit) section = parent;
    begin(section, undefined, line);
  }
  close();
  return paragraphs;
};
