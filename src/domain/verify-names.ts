import type { SourceReference } from './observation';
import { foldText } from './fold-text';
import type { ReportParagraph } from './parse-report';

type Place = Pick<ReportParagraph, 'section' | 'paragraph'>;

/** What a text marks as a name: `《…》` a document, `“…”` anything else that it quotes. `marked` stands with its marks, as printed. */
export interface MarkedName extends Place {
  readonly name: string;
  readonly marked: string;
}

/** A marked name that is no name of a thing in the data, with why: a manner of speaking, a slogan. Without its marks. */
export interface NameExemption {
  readonly source: Pick<SourceReference, 'id' | 'section' | 'paragraph'>;
  readonly token: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

/**
 * What came out of comparing the names of a text with the data. `names` are all that it marks, `exempted` those that
 * exemptions account for, `uncovered` those that nothing does; `stale` are exemptions for what the text does not mark
 * there or what the data have.
 */
export interface NameVerification {
  readonly names: number;
  readonly exempted: number;
  readonly uncovered: readonly MarkedName[];
  readonly stale: readonly NameExemption[];
}

const MARKS = /《([^《》]+)》|“([^“”]+)”/g;

const fold = (text: string): string => foldText(text).text;

/** Names within a document's title are found as well: “总对总” in 《关于建立“总对总”机制的通知》. */
const findIn = (text: string): readonly { readonly name: string; readonly marked: string }[] =>
  [...text.matchAll(MARKS)].flatMap(([marked, title, quoted]) => {
    const name = title ?? quoted ?? '';
    return [{ name, marked: marked.replaceAll(/\s+/g, '') }, ...(title ? findIn(title) : [])];
  });

/** Every name that the paragraphs mark, in their order. */
export const findNames = (paragraphs: readonly ReportParagraph[]): readonly MarkedName[] =>
  paragraphs.flatMap(({ section, paragraph, text }) =>
    findIn(text).map((each) => ({ section, paragraph, ...each })),
  );

/** A text and, where it ends in a bracket (谈判中), what stands before. */
const withoutBracket = (folded: string): readonly string[] => [
  folded,
  folded.replace(/\([^()]*\)$/, ''),
];

const accountsFor = ({ source, token }: NameExemption, named: MarkedName): boolean =>
  source.section === named.section &&
  source.paragraph === named.paragraph &&
  fold(named.name).startsWith(fold(token));

/**
 * Lists the marked names of a text that nothing in the data covers. `known` are texts of the data: one of them is the
 * name, with a bracket behind it or not, or has it between the same marks; a longer name that merely begins with it
 * does not cover it. An exemption of a sentence holds its beginning.
 */
export const verifyNames = (
  paragraphs: readonly ReportParagraph[],
  known: readonly string[],
  exemptions: readonly NameExemption[],
): NameVerification => {
  const texts = new Set(known.map(fold).flatMap(withoutBracket));
  const all = [...texts].join('\n');
  const names = findNames(paragraphs);
  const rest = names.filter(
    ({ name, marked }) => !texts.has(fold(name)) && !all.includes(fold(marked)),
  );
  const uncovered = rest.filter((each) => !exemptions.some((one) => accountsFor(one, each)));
  return {
    names: names.length,
    exempted: rest.length - uncovered.length,
    uncovered,
    stale: exemptions.filter((one) => !rest.some((each) => accountsFor(one, each))),
  };
};
