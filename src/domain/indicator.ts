import type { Bilingual } from './codelist';

/** How a measure relates to time: never mixed in one chart. */
export type IndicatorKind = 'flow' | 'stock' | 'cumulative' | 'share' | 'score' | 'amount-in-case';

/** A thing measured. `right` and `system` are the scope of its total; `headline` is its rank for the tiles, absent for most. */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly chapter: string;
  readonly system: string;
  readonly agency: readonly string[];
  readonly right: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly headline?: number | undefined;
  readonly order: number;
  /** `bars` for figures whose scope changes from year to year: never joined by a line. */
  readonly display?: 'bars' | undefined;
  /** Indicators of the same thing in another definition, which never share a chart with this one. */
  readonly apart?: readonly string[] | undefined;
}

/** True where figures of different years may be told as growth or drawn as an index: not where their scope changes from year to year. */
export const isComparable = ({ display }: Pick<Indicator, 'display'>): boolean =>
  display !== 'bars';

/** True for kinds whose disjoint parts add up to something; shares and scores never do. */
export const isAdditive = (kind: IndicatorKind): boolean =>
  kind === 'flow' || kind === 'stock' || kind === 'cumulative';
