import * as v from 'valibot';
import { bilingual, id, partialDate, reference, sourceReference } from './record-parts';

/** A party as the report abbreviates it, and what it is in the case. */
const party = v.strictObject({ name: bilingual, role: bilingual });

/** A typical case from a box. */
export const typicalCase = v.strictObject({
  id,
  name: bilingual,
  system: id,
  right: id,
  court: v.optional(id),
  agency: v.optional(v.array(id)),
  region: v.optional(id),
  parties: v.optional(v.array(party)),
  dates: v.array(v.strictObject({ date: partialDate, event: bilingual })),
  facts: bilingual,
  figures: v.array(reference),
  source: sourceReference,
});
