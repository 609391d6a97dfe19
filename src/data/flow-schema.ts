import * as v from 'valibot';
import { bilingual, id } from './record-parts';

/** The indicators that count one thing by cases and by persons; one left out is not published by anybody. */
const counted = v.strictObject({ cases: v.optional(id), persons: v.optional(id) });

/** A step of a flow: what came `in` and what went `out`; `split` is the dimension of its parts, `rest` asks for what they leave of it. `wider` says what a figure holds besides. */
const flowRow = v.strictObject({
  id,
  name: v.optional(bilingual),
  in: v.optional(counted),
  out: v.optional(counted),
  split: v.optional(id),
  rest: v.optional(v.literal(true)),
  wider: v.optional(bilingual),
  outcomes: v.optional(
    v.array(v.strictObject({ of: v.optional(id), figure: id, name: bilingual })),
  ),
});

/** How figures of bodies are laid out side by side, step after step. `scale` says which bars are of one length a case; `lead` are the rows that speak for it. */
export const flow = v.strictObject({
  id,
  name: bilingual,
  scale: v.picklist(['group', 'all']),
  roles: v.strictObject({ in: bilingual, out: bilingual }),
  note: v.optional(bilingual),
  lead: v.optional(v.array(id)),
  groups: v.array(v.strictObject({ id, name: bilingual, rows: v.array(flowRow) })),
});
