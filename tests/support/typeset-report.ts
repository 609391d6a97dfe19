import type { ReportParagraph } from '../../src/domain/parse-report';
import type { OutlineHeading } from '../../src/domain/prepare-report';

const LINE = 34;
const LINES_A_PAGE = 30;

/** Headings above sub-sections, which an outline without paragraphs of their own does not have. */
const ABOVE: Readonly<Record<string, string>> = {
  '2.4.1': '（四）规范性文件及政策性文件',
  '5.1.1': '（一）多边、双边合作',
  '5.2.1': '（二）参加国际会议及磋商',
};

const wrap = (text: string, indent: string): readonly string[] =>
  (indent + text.replace(/\s/g, '')).match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? [];

/**
 * Sets the paragraphs of a report as a converter gives a PDF: headings without marks, paragraphs indented and cut at the
 * width of the page, a page number on a line of its own after each page. Rows of tables stay on one line each.
 */
export const typesetReport = (
  paragraphs: readonly ReportParagraph[],
  outline: readonly OutlineHeading[],
  indent = '\u3000\u3000',
): string => {
  const headings = new Map(outline.map(({ section, heading }) => [section, heading]));
  const lines = ['目 录', `${headings.get('1') ?? ''} ........ 2`];
  let last = '';
  let set = 0;
  for (const { section, paragraph, text } of paragraphs) {
    const heading = headings.get(section) ?? '';
    if (section !== last && !lines.includes(heading) && section !== '0')
      lines.push(...(ABOVE[section] ? [ABOVE[section]] : []), heading);
    last = section;
    if (section.startsWith('table')) {
      lines.push(`${paragraph}\t${text}`);
      continue;
    }
    for (const line of wrap(text, indent)) {
      lines.push(line);
      set += 1;
      if (set % LINES_A_PAGE === 0) lines.push(`- ${set / LINES_A_PAGE} -`, '\f');
    }
  }
  return lines.join('\n');
};
