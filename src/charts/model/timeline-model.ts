import type { Hedge } from '../../domain/parse-printed';

/**
 * One year of a series. `label` is its value in words of the interface, as printed. `computed` points stand hollow, hedged
 * ones have a pointed mark. A `later` one, announced after the edition, is a hollow square that a dashed line leads to. `low` and `high` bound the true value; either may be absent (open or exact).
 */
export interface TimelinePoint {
  readonly value: number;
  readonly computed: boolean;
  readonly later?: boolean | undefined;
  readonly hedge?: Hedge | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly label: string;
}

/**
 * Figures over the years of the model, one place a year; `null` is a year without a figure: a gap, never zero.
 * `color` is a token (`right-patent`, `accent`). `kind: 'bar'` is for figures that must not be joined by a line.
 * `endLabel` stands beside the last point (name and value; where it is empty, the value alone), `endNote` under it in
 * smaller type (the second language).
 */
export interface TimelineSeries {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly muted: boolean;
  readonly kind: 'line' | 'bar';
  readonly points: readonly (TimelinePoint | null)[];
  readonly endLabel: string;
  readonly endNote?: string | undefined;
}

/** A break in definition between two years, of one series or of all. The line is cut there; `mark` (①) and, where it fits, `note` stand at the cut. */
export interface TimelineBreak {
  readonly seriesId?: string | undefined;
  readonly between: readonly [string, string];
  readonly mark: string;
  readonly note?: string | undefined;
}

/**
 * What a time series shows, as plain data. `years` in order; the values are already in the `measure` (index: 100 = the
 * same in the base year; yoy: growth). The first series of a stack is its lowest. A stack needs every part: a year that
 * lacks one is a gap for all. `reach` are values that the axis reaches besides its own, as a chart beside it does. On a log scale nothing is stacked, bars become points, values that are not positive gaps.
 */
export interface TimelineModel {
  readonly years: readonly string[];
  readonly series: readonly TimelineSeries[];
  readonly breaks: readonly TimelineBreak[];
  readonly form: 'lines' | 'stacked' | 'bars';
  readonly measure: 'absolute' | 'index' | 'yoy';
  readonly scale: 'linear' | 'log';
  readonly reach?: readonly number[] | undefined;
}

/** Words of the axes: a value in the language's own units (万, million), a year. */
export interface TimelineWords {
  readonly formatValue: (value: number) => string;
  readonly formatYear: (year: string) => string;
}
