import * as v from 'valibot';
import { bilingual, id, sourceReference, text, year } from './record-parts';

const series = { indicator: id, codes: v.optional(v.record(id, id)), time: year };

/** A printed growth rate that contradicts the printed values, with its explanation. */
export const growthConflict = v.strictObject({ ...series, printed: text, explanation: bilingual });

/** What one document says: a token as printed, or a value computed from it; of a rate or a total, `time` says of which years, and `implied` what it makes of the year itself. */
const statement = v.strictObject({
  printed: text,
  measures: v.picklist(['value', 'computed', 'rate', 'total']),
  time: v.optional(year),
  implied: v.optional(text),
  source: sourceReference,
});

/** Two documents that contradict one another about a figure: what stood or stands here, what another says, and what came of it. */
export const sourceConflict = v.strictObject({
  id,
  ...series,
  ours: statement,
  other: statement,
  outcome: v.picklist(['kept', 'replaced', 'open']),
  reason: bilingual,
});
