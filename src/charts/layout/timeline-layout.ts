import type { ValueScale } from './build-value-scale';
import type { TimelinePoint } from '../model/timeline-model';
import type { DrawnSeries } from '../model/to-drawn-series';

/** Width and height of a chart, px. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A place in a chart, px from its upper left corner. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
}

/** The rectangle between the axes, px. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a point stands. `base` is the y of its foot (bars, areas) or its own y; `low` and `high` are the ends of its whisker; `reach` is half its width. */
export interface PlacedPoint extends ChartPlace {
  readonly seriesId: string;
  readonly yearIndex: number;
  readonly year: string;
  readonly base: number;
  readonly reach: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly point: TimelinePoint;
}

/** A text beside a point: `x` is its edge towards the point (its middle, on top of a bar), `middle` its vertical middle; `from` is what it names. */
export interface PlacedLabel {
  readonly seriesId: string;
  readonly side: 'start' | 'end' | 'top';
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly from: ChartPlace;
}

/** A cut between two years and the text at its head, which ends (`before`) or begins at the line. */
export interface PlacedBreak {
  readonly x: number;
  readonly text: string;
  readonly before: boolean;
}

/** Where everything of a time series stands, in px; what is drawn, hit by the pointer and walked by keys rests on this one. */
export interface TimelineLayout {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly scale: ValueScale;
  /** True where the first and last year stand half a band inside the plot. */
  readonly padded: boolean;
  readonly bar: { readonly width: number; readonly gap: number };
  readonly drawn: readonly DrawnSeries[];
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly PlacedLabel[];
  readonly breaks: readonly PlacedBreak[];
  /** The words under the axis, one a year; empty where a year has no room. */
  readonly yearLabels: readonly string[];
}
