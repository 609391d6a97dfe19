import * as v from 'valibot';
import { bilingual, decimal, id, sourceReference, text, year } from './record-parts';

/** A campaign over the years. `campaign` is its code where the edition names it; `note` says why its years are not one series. */
export const effort = v.strictObject({
  id,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: bilingual,
  campaign: v.optional(id),
  right: v.pipe(v.array(id), v.minLength(1)),
  system: v.pipe(v.array(id), v.minLength(1)),
  agency: v.pipe(v.array(id), v.minLength(1)),
  note: v.optional(bilingual),
});

/** What a source says of one year of a campaign and no indicator holds. `scope`: of the whole campaign, of a part of it, or of more than it. */
export const effortFigure = v.strictObject({
  id,
  effort: id,
  time: year,
  name: bilingual,
  value: decimal,
  printed: text,
  step: decimal,
  hedge: v.optional(v.picklist(['over', 'nearly', 'about'])),
  unit: id,
  scope: v.picklist(['whole', 'partial', 'wider']),
  note: v.optional(bilingual),
  source: sourceReference,
});
