import { use } from 'react';
import type { Observation } from '../domain/observation';
import { toPart } from '../ui/late-part';
import { Place } from '../wording/place/place';
import { OpenedReportContext } from './opened-report-context';

/** Loaded once a report is open, which readers do in the audit view. */
const { Part: PassageView } = toPart(async () => (await import('./passage-view')).PassageView);

/** The passages that a figure cites in the opened report, growth included; nothing where no report is open or another document is cited. */
export const CitedPassages = ({ observation }: { readonly observation: Observation }) => {
  const report = use(OpenedReportContext);
  if (!report || observation.status === 'E') return null;
  const { source, printed } = observation;
  const places = [{ ...source, printed }, ...(source.also ?? [])].filter(
    (place) => place.id === report.source,
  );
  return places.map((place) => (
    <Place key={`${place.section} ${place.paragraph}`}>
      <PassageView
        paragraphs={report.paragraphs}
        place={place}
        printed={place.printed ?? printed}
      />
    </Place>
  ));
};
