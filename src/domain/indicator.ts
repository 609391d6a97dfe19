import type { Bilingual } from './codelist';

/** How a measure relates to time: never mixed in one chart. */
export type IndicatorKind = 'flow' | 'stock' | 'cumulative' | 'share' | 'score' | 'amount-in-case';

/**
 * Codes of which a figure may hold a part, beside what lies below its own codes. `all` is every code of the dimension;
 * a dimension left out, or an empty list, is none: a figure contains nothing by default.
 */
interface Contents {
  readonly right?: readonly string[] | undefined;
  readonly system?: readonly string[] | undefined;
  /** Campaigns; only for figures of the years in which they ran. */
  readonly campaign?: readonly string[] | undefined;
}

/**
 * A thing measured. `right` and `system` are the scope of its total, `agency` the bodies whose work it counts, empty where
 * the source names none. `headline` is its rank for the tiles, absent for most.
 */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  /** Short and other words by which it is looked for besides its name. */
  readonly aliases?: readonly Bilingual[] | undefined;
  readonly definition: Bilingual;
  readonly chapter: string;
  readonly system: string;
  readonly agency: readonly string[];
  readonly right: string;
  /** The rights that the total is about together (patents and trademarks), where `right` has no code for them. */
  readonly rights?: readonly string[] | undefined;
  readonly contains?: Contents | undefined;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly headline?: number | undefined;
  readonly order: number;
  /** `bars` for figures whose scope changes from year to year: never joined by a line. */
  readonly display?: 'bars' | undefined;
  /** Indicators of the same thing in another definition, which never share a chart with this one. */
  readonly apart?: readonly string[] | undefined;
  /** The latest year of which a total was announced after the edition: it is no part of that, but there to be asked for. */
  readonly announced?: string | undefined;
}

/** True where figures of different years may be told as growth or drawn as an index: not where their scope changes from year to year. */
export const isComparable = ({ display }: Pick<Indicator, 'display'>): boolean =>
  display !== 'bars';

/** True for kinds whose disjoint parts add up to something; shares and scores never do. */
export const isAdditive = (kind: IndicatorKind): boolean =>
  kind === 'flow' || kind === 'stock' || kind === 'cumulative';
