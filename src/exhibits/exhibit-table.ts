import type { Bilingual } from '../domain/codelist';
import type { Observation } from '../domain/observation';
import type { Hedge } from '../domain/parse-printed';
import type { ShownFigure } from '../wording/format-figure';

/** A column of a table: its heading, and for figures the unit that all of them have; undefined where units differ. */
export interface TableColumn {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit?: string | undefined;
}

/**
 * A cell. `figure`: a number of an indicator with its step and hedge, how it came to be, and the figures that it rests
 * on. `rate`: a change as a fraction with its step and hedge. `index`: a figure measured by that of the `base` year, which
 * is 100; no source prints it. `number`: a count of things, or a year. `missing`: why there is none.
 */
export type TableCell =
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'figure';
      readonly indicator: string;
      readonly figure: ShownFigure;
      readonly how: 'printed' | 'computed';
      readonly from: readonly Observation[];
    }
  | {
      readonly kind: 'rate';
      readonly value: string;
      readonly step: string;
      readonly hedge?: Hedge | undefined;
      readonly how: 'printed' | 'computed';
      readonly from: readonly Observation[];
    }
  | {
      readonly kind: 'index';
      readonly value: string;
      readonly step: string;
      readonly base: number;
      readonly how: 'computed';
      readonly from: readonly Observation[];
    }
  | { readonly kind: 'missing'; readonly reason: Bilingual };

/** An exhibit as rows and columns, for every outlet that writes numbers; a row has a cell for each column. */
export interface ExhibitTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
