import * as v from 'valibot';
import { announcement, announcementSource } from './announcement-schemas';
import { typicalCase } from './case-schema';
import { growthConflict, sourceConflict } from './conflict-schemas';
import { change, fieldMeaning } from './dictionary-schema';
import { flow } from './flow-schema';
import { effort, effortFigure } from './effort-schemas';
import { route, routeLink } from './route-schemas';
import {
  text,
  id,
  decimal,
  year,
  isoDate,
  partialDate,
  bilingual,
  term,
  sourceReference,
  reference,
  aliases,
  searchEntry,
  exemption,
  nameExemption,
} from './record-parts';
import { source } from './source-schema';
import { storySlide } from './story-schema';
import { strips } from './strips-schema';

const code = v.strictObject({
  id,
  parent: v.optional(id),
  name: bilingual,
  short: v.optional(bilingual),
  aliases,
  term: v.optional(term),
  implies: v.optional(v.record(id, id)),
  note: v.optional(bilingual),
});

const codelist = v.strictObject({
  id,
  name: bilingual,
  disjoint: v.optional(v.boolean()),
  codes: v.array(code),
});

/** Codes of which a figure may hold a part, beside what lies below its own codes; a dimension left out is none. */
const contents = v.strictObject({
  right: v.optional(v.array(id)),
  system: v.optional(v.array(id)),
  campaign: v.optional(v.array(id)),
});

const indicator = v.strictObject({
  id,
  name: bilingual,
  aliases,
  definition: bilingual,
  chapter: text,
  system: id,
  agency: v.array(id),
  right: id,
  rights: v.optional(v.pipe(v.array(id), v.minLength(2))),
  contains: v.optional(contents),
  unit: id,
  kind: v.picklist(['flow', 'stock', 'cumulative', 'share', 'score', 'amount-in-case']),
  headline: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  order: v.number(),
  display: v.optional(v.literal('bars')),
  apart: v.optional(v.array(id)),
  announced: v.optional(text),
});

const hedge = v.picklist(['over', 'nearly', 'about']);
const growth = v.strictObject({
  printed: text,
  value: decimal,
  step: decimal,
  hedge: v.optional(hedge),
});

/** Keys of an observation that are not dimension codes. */
const observation = v.objectWithRest(
  {
    indicator: id,
    time: year,
    value: decimal,
    printed: text,
    step: decimal,
    hedge: v.optional(hedge),
    status: v.picklist(['A', 'B', 'E', 'P']),
    growth: v.optional(growth),
    derivation: v.optional(bilingual),
    fromRates: v.optional(v.pipe(v.array(year), v.minLength(1))),
    source: sourceReference,
    note: v.optional(bilingual),
  },
  id,
);

const campaign = v.strictObject({
  id,
  name: bilingual,
  aliases,
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  time: year,
  agency: v.array(id),
  partners: v.optional(v.array(id)),
  departments: v.optional(reference),
  right: v.array(id),
  system: v.array(id),
  focus: bilingual,
  results: v.array(v.union([reference, v.strictObject({ name: bilingual })])),
  classes: v.optional(v.array(id)),
  shared: v.optional(v.array(reference)),
  cases: v.array(id),
  source: sourceReference,
  note: v.optional(bilingual),
});

const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A session of the standing committee of the National People's Congress. `congress` and `session` are ordinals. */
const sitting = v.strictObject({ congress: ordinal, session: ordinal });

/** The session of a congress's standing committee that passed or approved a local regulation. */
const session = v.strictObject({ region: id, congress: ordinal, session: ordinal });

const instrument = v.strictObject({
  id,
  title: bilingual,
  term,
  level: id,
  issuer: v.array(id),
  adopted: v.optional(isoDate),
  adoptedBy: v.optional(session),
  approved: v.optional(isoDate),
  approvedBy: v.optional(session),
  amendedBy: v.optional(bilingual),
  published: v.optional(isoDate),
  effective: v.optional(isoDate),
  milestones: v.optional(
    v.array(v.strictObject({ date: isoDate, name: bilingual, session: v.optional(sitting) })),
  ),
  status: id,
  stage: v.optional(id),
  region: v.optional(id),
  right: v.array(id),
  chapter: text,
  source: sourceReference,
  note: v.optional(bilingual),
});

const event = v.strictObject({
  id,
  name: bilingual,
  type: id,
  date: v.optional(partialDate),
  partner: v.array(id),
  host: v.array(id),
  coHost: v.optional(v.pipe(v.array(id), v.minLength(1))),
  form: v.optional(id),
  stage: v.optional(id),
  region: v.optional(v.array(id)),
  right: v.optional(v.array(id)),
  chapter: text,
  figures: v.array(reference),
  source: sourceReference,
  note: v.optional(bilingual),
});

/** What an identity counts and the data have: an instrument, "events/id", "campaigns/id" or "dimension=code". */
const ITEM = /^(?:[a-z]+\/|[a-z-]+=)?[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/** A relation that figures must satisfy. `whole` may be a constant ("const:100"); `items` are what is counted one by one: a record, a code, or a name where the data have neither. */
const identity = v.strictObject({
  id,
  name: v.optional(bilingual),
  relation: v.picklist(['sum', 'share', 'at-most', 'at-least', 'equal', 'whole-number']),
  whole: v.union([reference, v.pipe(v.string(), v.regex(/^const:-?\d+(?:\.\d+)?$/))]),
  parts: v.array(reference),
  share: v.optional(reference),
  items: v.optional(
    v.array(v.union([v.pipe(v.string(), v.regex(ITEM)), v.strictObject({ name: bilingual })])),
  ),
  complete: v.boolean(),
  trivial: v.optional(v.literal(true)),
  note: v.optional(bilingual),
});

const year4 = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

/** A break of definition between two years; without `codes` it holds for the indicator and all its parts. */
const seriesBreak = v.strictObject({
  indicator: id,
  between: v.tuple([year4, year4]),
  codes: v.optional(v.record(id, id)),
  reason: bilingual,
  source: v.optional(sourceReference),
});

/** A figure that must not stand in a line: partial, wider than the indicator, too uncertain to be computed, or of another scope. */
const footnote = v.strictObject({
  indicator: id,
  codes: v.optional(v.record(id, id)),
  time: year,
  printed: text,
  kind: v.picklist(['partial', 'wider', 'computed-low', 'other']),
  reason: bilingual,
  source: sourceReference,
});

/** A known event of a year, with the document that reports it; about some indicators, or about all of a right. */
const annotation = v.strictObject({
  id,
  time: year,
  indicators: v.optional(v.array(id)),
  right: v.optional(id),
  text: bilingual,
  source: sourceReference,
});

/** The schema of one record of each resource. Written once here; published as JSON Schema beside the data. */
export const RECORD_SCHEMAS = {
  codelists: codelist,
  sources: source,
  indicators: indicator,
  observations: observation,
  campaigns: campaign,
  cases: typicalCase,
  instruments: instrument,
  events: event,
  identities: identity,
  exemptions: exemption,
  'name-exemptions': nameExemption,
  breaks: seriesBreak,
  footnotes: footnote,
  annotations: annotation,
  flows: flow,
  'growth-conflicts': growthConflict,
  'source-conflicts': sourceConflict,
  strips,
  search: searchEntry,
  routes: route,
  'route-links': routeLink,
  announcements: announcement,
  'announcement-sources': announcementSource,
  changes: change,
  fields: fieldMeaning,
  efforts: effort,
  'effort-figures': effortFigure,
  story: storySlide,
} as const;

export type ResourceKind = keyof typeof RECORD_SCHEMAS;

/** One record of a resource as it stands in the file. */
export type FileRecord<K extends ResourceKind> = v.InferOutput<(typeof RECORD_SCHEMAS)[K]>;

const resource = v.object({
  name: text,
  path: text,
  jsonSchema: text,
  kind: v.picklist(Object.keys(RECORD_SCHEMAS) as ResourceKind[]),
  edition: v.optional(text),
  hash: v.optional(text),
});

/** Tables that the build has made of the records, for other programs. */
const isTable = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'type' in entry && entry.type === 'table';

/** The package descriptor: which files there are, what they hold and of which edition. Tables made of them are left out. */
export const PACKAGE_SCHEMA = v.object({
  name: text,
  version: text,
  edition: text,
  resources: v.pipe(
    v.array(v.unknown()),
    v.filterItems((each) => !isTable(each)),
    v.array(resource),
  ),
  compiled: v.optional(v.object({ first: text, rest: text })),
});

/** `compiled` names the files that the build made of this very package, below the page; the `hash` of a file says what the build has checked. */
export type DataPackage = v.InferOutput<typeof PACKAGE_SCHEMA>;
export type Resource = DataPackage['resources'][number];
