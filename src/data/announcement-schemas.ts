import * as v from 'valibot';
import { bilingual, decimal, id, sourceReference, text, year } from './record-parts';
import { source } from './source-schema';

/**
 * A figure announced after the report, by the id under which it was found. `scope` is how it lies to that of the report,
 * `reading` what follows: drawn in the line of its one indicator, a footnote of those that it is nearest to, or left out.
 */
export const announcement = v.strictObject({
  id,
  reading: v.picklist(['drawn', 'footnote', 'left-out']),
  scope: v.picklist(['same', 'other', 'partial', 'wider', 'computed-low', 'unsettled']),
  indicators: v.array(id),
  codes: v.optional(v.record(id, id)),
  time: year,
  printed: text,
  value: v.optional(decimal),
  step: v.optional(decimal),
  hedge: v.optional(v.picklist(['over', 'nearly', 'about'])),
  reason: v.optional(bilingual),
  source: sourceReference,
});

/** A document of later announcements; one that is `absent` exists, but its text is not among the sources. */
export const announcementSource = v.strictObject({
  ...source.entries,
  absent: v.optional(v.literal(true)),
});
