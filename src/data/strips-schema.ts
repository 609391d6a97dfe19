import * as v from 'valibot';
import { bilingual, id, selection, text } from './record-parts';

/** A figure of a strip, of whichever year is the latest: the figure itself (`of`), its share of another, or what is left of it without another. `label` says what it is where a cell has several. */
const stripItem = v.union([
  selection,
  v.strictObject({
    of: selection,
    label: v.optional(bilingual),
    share: v.optional(selection),
    less: v.optional(selection),
  }),
]);

const stripRow = v.strictObject({
  id,
  name: bilingual,
  group: v.optional(bilingual),
  right: v.optional(id),
  system: v.optional(id),
  cells: v.record(id, v.pipe(v.array(stripItem), v.minLength(1))),
  none: v.optional(v.record(id, bilingual)),
  events: v.optional(v.pipe(v.array(id), v.minLength(1))),
  note: v.optional(bilingual),
});

/** Subjects by roles: which figures stand side by side. The strips of its `chapters` have all their indicators, but those of `leftOut`. */
export const strips = v.strictObject({
  id,
  name: bilingual,
  subject: bilingual,
  chapters: v.array(text),
  roles: v.pipe(v.array(v.strictObject({ id, name: bilingual })), v.minLength(1)),
  lead: v.pipe(v.array(stripItem), v.minLength(1)),
  rows: v.pipe(v.array(stripRow), v.minLength(1)),
  note: v.optional(bilingual),
  leftOut: v.optional(
    v.array(
      v.strictObject({ figures: v.pipe(v.array(selection), v.minLength(1)), reason: bilingual }),
    ),
  ),
});
