import * as v from 'valibot';
import { id, text } from './record-parts';

const some = v.optional(v.pipe(v.array(id), v.minLength(1)));

/** A slide of the default deck, written as a link writes a slide. `about` says of which indicators it is where the slide does not name them itself. */
export const storySlide = v.strictObject({
  id,
  part: v.picklist(['story', 'backup']),
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  slide: text,
  about: v.optional(
    v.pipe(v.strictObject({ indicators: some, chapter: some, system: some }), v.minEntries(1)),
  ),
});
