import type { Citation } from './citation';
import type { ReportParagraph } from './parse-report';
import type { Verification } from './verify-report';

/** The share of cited paragraphs that a text must have, and of citations that must be found in it, to be taken for the report. */
const LEAST_SHARE = 0.5;

type Place = Pick<Citation, 'section' | 'paragraph'>;

const keyOf = ({ section, paragraph }: Place): string => `${section} ${paragraph}`;

/** True where a text has at least half of the paragraphs that the data cite; false where the data cite none. */
export const hasCitedParagraphs = (
  paragraphs: readonly ReportParagraph[],
  citations: readonly Citation[],
): boolean => {
  const present = new Set(paragraphs.map(keyOf));
  const cited = [...new Set(citations.map(keyOf))];
  return (
    cited.length > 0 && cited.filter((key) => present.has(key)).length >= cited.length * LEAST_SHARE
  );
};

/** True where at least half of the citations stand where they should: else it is another edition or another text. */
export const isSameReport = ({ cited, found }: Pick<Verification, 'cited' | 'found'>): boolean =>
  cited > 0 && found >= cited * LEAST_SHARE;
