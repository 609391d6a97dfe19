import type { Bilingual } from '../domain/codelist';
import type { Hedge } from '../domain/parse-printed';
import type { FigureWords } from '../wording/format-figure';

/** A value that is drawn, with its words. `computed` ones stand hollow, `later` ones are hollow squares; `color` is a token where it is not that of its series; `mark` (①) says that the line is cut before it. */
export interface ModelPoint {
  readonly value: number;
  readonly computed: boolean;
  readonly later?: boolean | undefined;
  readonly label: Bilingual;
  readonly hedge?: Hedge | undefined;
  readonly color?: string | undefined;
  readonly mark?: string | undefined;
}

/** Values that belong together, one place a category; `null` is a gap, never zero. `cuts` are the places before which a line is cut; `end` is the label of its last point. */
export interface ModelSeries {
  readonly name: Bilingual;
  readonly color: string;
  readonly shape: 'line' | 'dots' | 'bar';
  readonly muted: boolean;
  readonly points: readonly (ModelPoint | null)[];
  readonly cuts: readonly number[];
  readonly end?: Bilingual | undefined;
}

/** A chart as plain data. `columns` stand side by side over their categories (years), `rows` lie one under the other; `measure` is the kind of its values, `least` and `most` the ends of the axis where several charts share one. */
export interface ChartModel {
  readonly title?: Bilingual | undefined;
  readonly categories: readonly Bilingual[];
  readonly series: readonly ModelSeries[];
  readonly form: 'columns' | 'stacked' | 'rows';
  readonly scale: 'linear' | 'log';
  readonly measure: 'absolute' | 'index' | 'yoy';
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** A figure set large: its name, the parts of its number, and what there is to say of it. */
export interface BigNumber {
  readonly name: Bilingual;
  readonly number: Readonly<Record<keyof Bilingual, FigureWords>>;
  readonly note: Bilingual;
}

/** A line with its name; `own` is what a reader has filled in, in whatever language. */
export interface ModelLine {
  readonly name: Bilingual;
  readonly own?: string | undefined;
}

/** A picture as plain data, for outlets that draw by themselves. `notes` are lines under it, `mark` says whose words are filled in. */
export type PictureModel =
  | {
      readonly kind: 'charts';
      readonly charts: readonly ChartModel[];
      readonly notes?: readonly Bilingual[];
    }
  | { readonly kind: 'numbers'; readonly numbers: readonly BigNumber[] }
  | {
      readonly kind: 'lines';
      readonly lines: readonly ModelLine[];
      readonly mark?: Bilingual | undefined;
    };
