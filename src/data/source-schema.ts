import * as v from 'valibot';
import { bilingual, id, isoDate, text } from './record-parts';

/** A document that figures come from; `outline` are the headings of a white paper with the number of their paragraphs. */
export const source = v.strictObject({
  id,
  title: bilingual,
  publisher: v.nullable(id),
  published: v.nullable(isoDate),
  url: v.nullable(v.pipe(v.string(), v.url())),
  edition: v.nullable(text),
  kind: id,
  evidence: v.picklist(['official', 'press', 'secondary']),
  language: v.optional(v.picklist(['zh', 'en', 'ja', 'ko'])),
  mirror: v.optional(v.picklist(['reprint', 'dataset'])),
  note: v.optional(bilingual),
  outline: v.optional(
    v.array(
      v.strictObject({
        section: text,
        heading: bilingual,
        paragraphs: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
  ),
});
