import * as v from 'valibot';
import { bilingual, id, place } from './record-parts';

/** A figure of whatever edition is read, by its indicator; without `codes` the total, or beside a right the part of that right. */
const routeFigure = v.strictObject({ indicator: id, codes: v.optional(v.record(id, id)) });

/** What a route of protection does: the bodies that act, the view that reads it, what its first figures count, and what heads its cell of each right. `why` says why a cell has no figure by its nature. */
export const route = v.strictObject({
  id,
  bodies: v.pipe(v.array(v.union([id, v.strictObject({ name: bilingual })])), v.minLength(1)),
  view: id,
  counts: bilingual,
  cells: v.array(
    v.strictObject({
      right: id,
      figures: v.array(routeFigure),
      why: v.optional(bilingual),
    }),
  ),
});

/** How cases, or rights, go from routes to another, each way with its figures. `source` is where the report speaks of it. */
export const routeLink = v.strictObject({
  id,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: bilingual,
  note: bilingual,
  ways: v.pipe(
    v.array(
      v.strictObject({
        from: v.pipe(v.array(id), v.minLength(1)),
        to: id,
        name: bilingual,
        note: bilingual,
        figures: v.pipe(v.array(routeFigure), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  source: v.strictObject(place),
});
