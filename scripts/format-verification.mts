import type { Citation, Exemption } from '../src/domain/citation.ts';
import type { ReportRefusal } from '../src/domain/decode-report.ts';
import type { ReportParagraph } from '../src/domain/parse-report.ts';
import type { NameExemption, NameVerification } from '../src/domain/verify-names.ts';
import type { Missing, Uncovered, Verification } from '../src/domain/verify-report.ts';

/** What a verification says of a report, ready to be printed. `structure` are the numbers of headings, contents and table rows. */
export interface VerificationLines {
  readonly summary: readonly string[];
  readonly faults: readonly string[];
}

/** Why a file could not be verified, as one sentence. */
export const REFUSALS: Readonly<Record<ReportRefusal, string>> = {
  empty: 'the file is empty',
  'too-large': "the file is larger than 10 MB; the report's text is under 100 kB",
  binary: 'the file is binary, not text',
  pdf: 'the file is a PDF; convert it to text first (for example with pdftotext -layout)',
  encoding: 'the file is not valid UTF-8 text',
  'other-text':
    'this is another text: fewer than half of the headings or paragraphs that the data cite are in it',
};

const toPlace = ({ section, paragraph }: Pick<ReportParagraph, 'section' | 'paragraph'>): string =>
  `${section} ¶${paragraph}`;

const toToken = ({ printed, what, falls }: Citation): string => {
  if (what === 'value') return printed;
  return `${falls ? '下降' : 'growth of'} ${printed}`;
};

const formatMissing = (missing: Missing): string => {
  const elsewhere = missing.elsewhere ? `; it stands in ${toPlace(missing.elsewhere)}` : '';
  return `not found: ${missing.id}: ${toToken(missing)} is not in ${toPlace(missing)}${elsewhere}`;
};

const formatUncovered = ({ token, before, after, ...place }: Uncovered): string =>
  `uncovered: ${toPlace(place)}: …${before}[${token}]${after}…`;

const formatStale = ({ source, token, count = 1 }: Exemption): string =>
  `stale exemption: ${toPlace(source)}: ${token} does not stand there ${count} time(s) beside the figures`;

/** How often each reason exempts a number, the most frequent first. */
const countReasons = (
  exemptions: readonly Pick<Exemption, 'reason' | 'count'>[],
): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { reason, count = 1 } of exemptions) {
    counts.set(reason.en, (counts.get(reason.en) ?? 0) + count);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${String(count).padStart(8)}  ${reason}`);
};

/** Words a verification: what was found, cited, uncovered and exempted, then every fault on a line that names it. */
export const formatVerification = (
  verification: Verification,
  exemptions: readonly Exemption[],
  misread: readonly string[],
  structure: number,
): VerificationLines => {
  const { cited, found, dates, missingDates, numbers, exempted, uncovered } = verification;
  const occurrences = exemptions.reduce((sum, { count = 1 }) => sum + count, 0);
  return {
    summary: [
      `figures found      ${found} of ${cited} cited`,
      `dates found        ${dates - missingDates.length} of ${dates} cited`,
      `numbers uncovered  ${uncovered.length} of ${numbers} in the text`,
      `numbers exempted   ${exempted} in the text, at ${occurrences} places, each with its reason:`,
      ...countReasons(exemptions),
      `besides            ${structure} numbers of headings, contents and table rows, which number the text itself`,
    ],
    faults: [
      ...misread.map(
        (id) => `misread: ${id}: value, step, hedge or growth is not what its token says`,
      ),
      ...verification.missing.map(formatMissing),
      ...missingDates.map(
        ({ id, date, places }) =>
          `not found: ${id}: ${date} is not in ${places.map(toPlace).join(', ')}`,
      ),
      ...uncovered.map(formatUncovered),
      ...verification.stale.map(formatStale),
    ],
  };
};

/** Words what became of the names that the text marks: how many the data have, then every one that they do not. */
export const formatNames = (
  { names, exempted, uncovered, stale }: NameVerification,
  exemptions: readonly NameExemption[],
): VerificationLines => ({
  summary: [
    `names uncovered    ${uncovered.length} of ${names} between 《》 or “” in the text`,
    `names exempted     ${exempted} in the text, at ${exemptions.length} places, each with its reason:`,
    ...countReasons(exemptions),
  ],
  faults: [
    ...uncovered.map(
      (each) => `unnamed: ${toPlace(each)}: nothing in the data covers ${each.marked}`,
    ),
    ...stale.map(
      ({ source, token }) =>
        `stale exemption: ${toPlace(source)}: ${token} is not marked there, or the data have it`,
    ),
  ],
});
