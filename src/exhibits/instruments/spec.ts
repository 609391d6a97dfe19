import { day } from '../../url/day';
import { ids } from '../../url/ids';
import { choice, form, text, wholeNumber } from '../../url/parser';
import type { Fields, Head } from '../spec';

/**
 * What is shown of them: `timeline` and `table` are those that the conditions leave, `totals` the counts of the report
 * beside what it names, `local` the local regulations with their sessions, `table2` Table 2 of the report.
 */
export const INSTRUMENT_SHOWS = ['timeline', 'table', 'totals', 'local', 'table2'] as const;
export type InstrumentShow = (typeof INSTRUMENT_SHOWS)[number];

/** The conditions by which instruments are chosen, besides the filter of the page. */
export const FACETS = ['level', 'issuer', 'status', 'stage', 'region'] as const;
export type Facet = (typeof FACETS)[number];

/** The columns of the table that can be sorted, in their order. Links name them. */
export const INSTRUMENT_COLUMNS = [
  'title',
  'level',
  'issuer',
  'adopted',
  'effect',
  'status',
] as const;
export type InstrumentColumn = (typeof INSTRUMENT_COLUMNS)[number];

/** A column that the table is sorted by, with a minus before it for descending. */
export const INSTRUMENT_SORTS: readonly string[] = INSTRUMENT_COLUMNS.flatMap((column) => [
  column,
  `-${column}`,
]);

const INSTRUMENT_ID = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const LONGEST_ID = 100;
const MAX_SEARCH = 200;
const MOST_CODES = 40;
const YEARS = { least: 1900, most: 2100 };

/**
 * Laws, regulations, rules and documents that the report names. `effect` is the year in which they take effect, `on` a day
 * on which they are in force; `sort` is undefined for the order of the report; `open` is the one whose details are shown.
 */
export interface InstrumentsSpec extends Readonly<Record<Facet, readonly string[]>> {
  readonly kind: 'instruments';
  readonly show: InstrumentShow;
  readonly effect: number | undefined;
  readonly on: string | undefined;
  readonly search: string;
  readonly sort: string | undefined;
  readonly open: string | undefined;
}

export const INSTRUMENTS_FIELDS: Fields<InstrumentsSpec> = {
  show: { letter: 'v', parser: choice(INSTRUMENT_SHOWS, 'timeline') },
  level: { letter: 'l', parser: ids(MOST_CODES, ['law', 'local-regulation', 'no-level']) },
  issuer: { letter: 'i', parser: ids(MOST_CODES, ['spc', 'cnipa']) },
  status: { letter: 's', parser: ids(MOST_CODES, ['under-amendment', 'drafting']) },
  stage: { letter: 'g', parser: ids(MOST_CODES, ['first-reading', 'public-comment']) },
  region: { letter: 'r', parser: ids(MOST_CODES, ['jiangsu', 'shaanxi']) },
  effect: { letter: 'e', parser: wholeNumber(YEARS.least, YEARS.most, undefined) },
  on: { letter: 'd', parser: day },
  search: { letter: 'q', parser: text(MAX_SEARCH), free: true },
  sort: { letter: 'o', parser: choice(INSTRUMENT_SORTS, undefined) },
  open: {
    letter: 'x',
    parser: form(INSTRUMENT_ID, LONGEST_ID, ['trademark-law', 'a-1.b_2']),
  },
};

export const INSTRUMENTS_HEADS: readonly Head<InstrumentsSpec>[] = [{ letter: 'n', preset: {} }];

export const PLAIN_INSTRUMENTS: InstrumentsSpec = {
  kind: 'instruments',
  show: 'timeline',
  level: [],
  issuer: [],
  status: [],
  stage: [],
  region: [],
  effect: undefined,
  on: undefined,
  search: '',
  sort: undefined,
  open: undefined,
};
