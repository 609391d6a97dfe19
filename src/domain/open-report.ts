import type { Claims } from './citation';
import { decodeReport, type ReportRefusal, type TextEncoding } from './decode-report';
import { type OutlineEntry, parseReport, type ReportParagraph } from './parse-report';
import { type OutlineHeading, prepareReport } from './prepare-report';
import { hasCitedParagraphs } from './recognise-report';

/** What the data say about one report: its outline, and all that they claim to stand in it. `misread` are observations whose value is not what their printed token says. */
export interface ReportBasis {
  readonly source: string;
  readonly outline: readonly (OutlineEntry & OutlineHeading)[];
  readonly claims: Claims;
  readonly misread: readonly string[];
}

/** A file taken for the report, in its paragraphs, or why it is not. */
export type OpenedReport =
  | { readonly ok: true; readonly text: string; readonly paragraphs: readonly ReportParagraph[] }
  | { readonly ok: false; readonly reason: ReportRefusal };

/** Reads the bytes of a file as the text of the report. Never throws. */
export const openReport = (
  bytes: Uint8Array,
  encodings: readonly TextEncoding[],
  { outline, claims }: ReportBasis,
): OpenedReport => {
  const decoded = decodeReport(bytes, encodings);
  if (!decoded.ok) return decoded;
  const text = prepareReport(decoded.text, outline);
  if (text === undefined) return { ok: false, reason: 'other-text' };
  const paragraphs = parseReport(text, outline);
  if (!hasCitedParagraphs(paragraphs, claims.citations)) return { ok: false, reason: 'other-text' };
  return { ok: true, text, paragraphs };
};
