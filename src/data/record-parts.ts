import * as v from 'valibot';

/** A text that is not empty, without blanks around it. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** The id of a record or a code. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/));

/** An exact decimal as a string. */
export const decimal = v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/));

/** A year, or two with a hyphen between. */
export const year = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{4})?$/));

/** A day in ISO form. */
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A year, a month or a day in ISO form. */
export const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

/** A text in both languages. */
export const bilingual = v.strictObject({ zh: text, en: text });

/** Who words a name. */
export const term = v.picklist(['official', 'press', 'own']);

/** The number of a paragraph, or of the row of a table. */
const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The keys of a place in a source. */
export const place = { id, section: text, paragraph };

/** The first place that has something, and the further ones. */
export const sourceReference = v.strictObject({
  ...place,
  also: v.optional(v.array(v.strictObject({ ...place, printed: v.optional(text) }))),
});

/** The key of an observation: `indicator@time;dimension=code;…`. */
export const reference = v.pipe(
  v.string(),
  v.regex(/^[^@;=\s]+@\d{4}(?:-\d{4})?(?:;[^@;=\s]+=[^@;=\s]+)*$/),
);

/** Figures of one indicator, and of one part of it, of whatever year: `indicator;dimension=code;…`. */
export const selection = v.pipe(v.string(), v.regex(/^[^@;=\s]+(?:;[^@;=\s]+=[^@;=\s]+)*$/));

/** Words by which a thing is looked for besides its name: the short ones of the report, and usual ones. */
export const aliases = v.optional(v.pipe(v.array(bilingual), v.minLength(1)));

/** Made by `npm run data:format`: readings of a Chinese name as syllables with spaces between, `id` being an indicator, "instrument=id" or "dimension=code"; or, in one record, traditional characters, each with the simplified one that the data have. */
export const searchEntry = v.union([
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[^\s@;]+$/)),
    pinyin: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/))),
  }),
  v.strictObject({
    id: v.literal('traditional'),
    pairs: v.array(v.pipe(v.string(), v.regex(/^\p{Script=Han}{2}$/u))),
  }),
]);

/** A number of the text that is no statistic, with why. `count` is how often the token stands in the paragraph, 1 where absent. */
export const exemption = v.strictObject({
  source: v.strictObject(place),
  token: text,
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  reason: bilingual,
});

/** What the text marks as a name though it names nothing, with why; `token` stands without its marks, of a sentence only its beginning. */
export const nameExemption = v.strictObject({
  source: v.strictObject(place),
  token: text,
  reason: bilingual,
});
