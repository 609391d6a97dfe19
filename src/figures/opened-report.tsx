import { createContext, lazy, Suspense, use } from 'react';
import type { Observation } from '../domain/observation';
import type { ReportParagraph } from '../domain/parse-report';
/** Loaded once a report is open, which happens in the audit view alone. */
const PassageView = lazy(async () => ({
  default: (await import('./passage-view')).PassageView,
}));

/** A report file that the reader has opened, read and kept in the page only. `source` is the document that it is. */
export interface OpenedReportText {
  readonly source: string;
  readonly paragraphs: readonly ReportParagraph[];
}

/** The opened report for everything below; undefined where none is open. */
export const OpenedReportContext = createContext<OpenedReportText | undefined>(undefined);

/** The passages that a figure cites in the opened report, growth included; nothing where no report is open or another document is cited. */
export const CitedPassages = ({ observation }: { readonly observation: Observation }) => {
  const report = use(OpenedReportContext);
  if (!report || observation.status === 'E') return null;
  const { source, printed } = observation;
  const places = [{ ...source, printed }, ...(source.also ?? [])].filter(
    (place) => place.id === report.source,
  );
  return places.map((place) => (
    <Suspense key={`${place.section} ${place.paragraph}`} fallback={null}>
      <PassageView
        paragraphs={report.paragraphs}
        place={place}
        printed={place.printed ?? printed}
      />
    </Suspense>
  ));
};
