import type { Bilingual } from './codelist';
import { type SourcePlace, toReference } from './observation';

/** A researched figure that must not stand in its indicator's line: only a part, a wider or another scope, or too uncertain to be computed. */
export interface Footnote {
  readonly indicator: string;
  readonly codes?: Readonly<Record<string, string>> | undefined;
  /** A year, or two with a hyphen. */
  readonly time: string;
  readonly printed: string;
  readonly kind: 'partial' | 'wider' | 'computed-low' | 'other' | 'unsettled';
  readonly reason: Bilingual;
  readonly source: SourcePlace;
}

/** The footnotes of one series: an indicator, or one part of it. */
export const footnotesOf = (
  footnotes: readonly Footnote[],
  indicator: string,
  codes: Readonly<Record<string, string>>,
): readonly Footnote[] => {
  const series = toReference({ indicator, codes, time: '' });
  return footnotes.filter(
    (each) =>
      toReference({ indicator: each.indicator, codes: each.codes ?? {}, time: '' }) === series,
  );
};
