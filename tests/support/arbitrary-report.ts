import fc from 'fast-check';
import type { OutlineEntry, ReportParagraph } from '../../src/domain/parse-report';

/** An invented report: its text, its outline, and the paragraphs that a reader finds in it. */
export interface InventedReport {
  readonly text: string;
  readonly outline: readonly OutlineEntry[];
  readonly paragraphs: readonly ReportParagraph[];
}

type Item =
  | { readonly kind: 'text'; readonly pieces: readonly string[] }
  | { readonly kind: 'box'; readonly texts: readonly (readonly string[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const NUMERALS = '一二三四五六七八九';
const word = fc.constantFrom(
  '全国法院',
  '新收',
  '审结',
  '2 808件',
  '，同比',
  '（含涉外）的',
  '44.2%',
  '“剑网”行动',
  '专利',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((each) => `本${each.join('')}内`);

/** A paragraph that ends its last sentence, cut by page breaks into pieces that end none. */
const pieces = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((cut) => cut.map((piece, index) => (index === cut.length - 1 ? `${piece}。` : piece)));

const items = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: pieces.map((each): Item => ({ kind: 'text', pieces: each })) },
    {
      weight: 1,
      arbitrary: fc
        .array(pieces, { minLength: 1, maxLength: 3 })
        .map((texts): Item => ({ kind: 'box', texts })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(words, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((rows): Item => ({ kind: 'table', rows })),
    },
  ),
  { maxLength: 5 },
);

const sections = fc.array(fc.tuple(items, fc.array(items, { maxLength: 2 })), { maxLength: 3 });
const chapters = fc.array(fc.tuple(items, sections), { minLength: 1, maxLength: 3 });

const toReport = (
  shape: readonly (readonly [
    readonly Item[],
    readonly (readonly [readonly Item[], readonly (readonly Item[])[]])[],
  ])[],
): InventedReport => {
  const lines: string[] = [];
  const outline: OutlineEntry[] = [];
  const paragraphs: ReportParagraph[] = [];
  const counts = new Map<string, number>();
  let boxes = 0;
  let tables = 0;
  const add = (section: string, text: string) => {
    const paragraph = (counts.get(section) ?? 0) + 1;
    counts.set(section, paragraph);
    paragraphs.push({ section, paragraph, text });
  };
  const write = (section: string, cut: readonly string[]) => {
    for (const piece of cut) lines.push(piece, '');
    add(section, cut.join(''));
  };
  const writeItems = (section: string, all: readonly Item[]) => {
    for (const item of all) {
      if (item.kind === 'text') write(section, item.pieces);
      else if (item.kind === 'box') {
        boxes += 1;
        const box = `${section}.box${boxes}`;
        outline.push({ section: box, paragraphs: item.texts.length });
        lines.push(`### 专栏${boxes} 典型案例`, '');
        for (const cut of item.texts) write(box, cut);
      } else {
        tables += 1;
        lines.push(`表${tables} 成果汇总`, '序号\t名称\t成果');
        item.rows.forEach(([first = '', ...more], index) => {
          lines.push(`${index + 1}\t${first}`, ...more.map((line) => `\t${line}`), '续表');
          add(`table${tables}`, [first, ...more].join('\n'));
        });
      }
    }
  };
  shape.forEach(([own, parts], chapter) => {
    lines.push(`## ${NUMERALS.charAt(chapter)}、章`, '');
    writeItems(String(chapter + 1), own);
    parts.forEach(([inside, below], part) => {
      const section = `${chapter + 1}.${part + 1}`;
      lines.push(`### （${NUMERALS.charAt(part)}）节`, '');
      writeItems(section, inside);
      below.forEach((texts, index) => {
        lines.push(`#### ${index + 1}. 目`, '');
        writeItems(`${section}.${index + 1}`, texts);
      });
    });
  });
  return { text: lines.join('\n'), outline, paragraphs };
};

/** Reports with chapters, sections, sub-sections, boxes, tables and page breaks inside sentences. */
export const arbitraryReport: fc.Arbitrary<InventedReport> = chapters.map(toReport);
