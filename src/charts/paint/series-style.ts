import type { ChartTheme } from './chart-theme';
import type { TimelineModel, TimelinePoint, TimelineSeries } from '../model/timeline-model';

/** How a series stands to the others: in front, one among equals, or behind. */
export type SeriesRank = 'strong' | 'plain' | 'muted';

/** How a series is painted. */
export interface SeriesStyle {
  readonly rank: SeriesRank;
  readonly color: string;
  readonly opacity: number;
  readonly lineWidth: number;
  readonly z: number;
}

const MUTED_OPACITY = 0.65;

/** In front is a series that stands alone or beside muted ones; the same palette token gives the same colour everywhere. */
export const toSeriesStyle = (
  model: TimelineModel,
  series: TimelineSeries,
  theme: ChartTheme,
): SeriesStyle => {
  const isAlone = model.series.length === 1 || model.series.some(({ muted }) => muted);
  const rank = series.muted ? 'muted' : isAlone ? 'strong' : 'plain';
  const { line, strongLine } = theme.sizes;
  return {
    rank,
    color: theme.palette[series.color] ?? theme.accent,
    opacity: rank === 'muted' ? MUTED_OPACITY : 1,
    lineWidth: rank === 'strong' ? strongLine : rank === 'muted' ? line * 0.85 : line * 1.2,
    z: rank === 'strong' ? 4 : rank === 'plain' ? 3 : 2,
  };
};

/** The mark of a point: circle as printed, pointing up for at least, down for at most, a diamond for around; hollow where computed, a hollow square where announced later. */
export const toPointMark = (point: TimelinePoint, style: SeriesStyle, theme: ChartTheme) => {
  const { point: size } = theme.sizes;
  const { hedge, computed, later } = point;
  const isHollow = computed || later === true;
  const isPointed = hedge === 'over' || hedge === 'nearly';
  const scale = (style.rank === 'muted' ? 0.85 : 1) * (isHollow || hedge ? 1.3 : 1);
  return {
    symbol: isPointed ? 'triangle' : hedge === 'about' ? 'diamond' : later ? 'rect' : 'circle',
    symbolRotate: hedge === 'nearly' ? 180 : 0,
    symbolSize: Math.round(size * scale),
    itemStyle: {
      color: isHollow ? theme.background : style.color,
      borderColor: style.color,
      borderWidth: isHollow ? Math.max(1.5, theme.sizes.line) : 0,
    },
  };
};
