import * as v from 'valibot';
import { bilingual, id, text } from './record-parts';

/** What has changed in the data, for whoever uses them. Ids rise with time; `resources` are the kinds of files that it is about. */
export const change = v.strictObject({
  id,
  version: text,
  text: bilingual,
  resources: v.array(id),
});

/** What one field of a resource means; the id is "kind.field". Types and what is required stand in the schema. */
export const fieldMeaning = v.strictObject({ id, meaning: bilingual });
