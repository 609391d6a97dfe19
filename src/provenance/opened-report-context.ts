import { createContext } from 'react';
import type { ReportParagraph } from '../domain/parse-report';

/** A report file that the reader has opened, read and kept in the page only. `source` is the document that it is. */
export interface OpenedReportText {
  readonly source: string;
  readonly paragraphs: readonly ReportParagraph[];
}

/** The opened report for everything below; undefined where none is open. */
export const OpenedReportContext = createContext<OpenedReportText | undefined>(undefined);

/** Shares a report that a reader has opened with all views, or that it is closed. */
export const ReportSetterContext = createContext<(report: OpenedReportText | undefined) => void>(
  () => undefined,
);
