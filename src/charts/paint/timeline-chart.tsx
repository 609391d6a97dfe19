import { type RefObject, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { buildTimelineOption } from './build-timeline-option';
import { ChartTooltip, type TooltipContent } from '../pointer/chart-tooltip';
import { EChart } from './echart';
import { hitSeries, nearestPoint } from '../pointer/hit-timeline';
import { layoutTimeline } from '../layout/layout-timeline';
import { PointList } from '../pointer/point-list';
import type { ChartPlace, PlacedPoint, Plot, TimelineLayout } from '../layout/timeline-layout';
import type { TimelineModel, TimelineWords } from '../model/timeline-model';
import { YearLine } from '../pointer/year-line';
import { useActivePoint } from '../pointer/use-active-point';
import { useChartFrame } from './use-chart-frame';

/** Where the time axis begins and ends, px from the left edge of the chart. */
export type PlotEdges = Pick<Plot, 'left' | 'right'>;

interface TimelineChartProps {
  /** Keep model and words the same objects while nothing changes: the drawing is made anew for new ones. */
  readonly model: TimelineModel;
  readonly words: TimelineWords;
  /** px */
  readonly height: number;
  /** Leaves other work before it while its place is far from the screen. */
  readonly whenSeen?: boolean;
  /** One sentence that says what the chart shows: its accessible name. */
  readonly description: string;
  /** The accessible name of the list of points. */
  readonly pointsLabel: string;
  /** The words of the tooltip; undefined for none. */
  readonly describePoint: (seriesId: string, year: string) => TooltipContent | undefined;
  /** A line, bar, area, point or label was chosen; `adds` with Ctrl, ⌘ or Shift. */
  readonly onSelectSeries?: ((seriesId: string, adds: boolean) => void) | undefined;
  /** A year that is held: a line stands at it. */
  readonly pinnedYear?: string | undefined;
  /** A year was chosen, by Enter or a click that means no series. */
  readonly onPinYear?: ((year: string) => void) | undefined;
  /** Told before the first paint and when it moves, so that something under the chart can stand along its axis. */
  readonly onPlot?: ((edges: PlotEdges) => void) | undefined;
}

const NO_POINTS: readonly PlacedPoint[] = [];

/** Series are selected where others are muted. */
const selectedOf = (model: TimelineModel): readonly string[] =>
  model.series.some(({ muted }) => muted)
    ? model.series.filter(({ muted }) => !muted).map(({ id }) => id)
    : [];

/** The point that Tab reaches first: the latest of the first selected series. */
const firstStop = (layout: TimelineLayout, selected: readonly string[]): PlacedPoint | undefined =>
  layout.points.findLast(({ seriesId }) => seriesId === selected[0]) ??
  layout.points.findLast(({ seriesId }) => seriesId === layout.points[0]?.seriesId);

/** Layout and option of the model for the place where the figure stands; the same objects while nothing changes. */
const useDrawing = (
  figure: RefObject<HTMLElement | null>,
  model: TimelineModel,
  words: TimelineWords,
  height: number,
) => {
  const colors = model.series.map(({ color }) => color);
  const frame = useChartFrame(figure, height, colors);
  const layout = useMemo(
    () => frame && layoutTimeline(model, words, frame.theme, frame.size),
    [model, words, frame],
  );
  const option = useMemo(
    () => layout && frame && buildTimelineOption(model, words, frame.theme, layout),
    [model, words, frame, layout],
  );
  return { frame, layout, option };
};

const useEdges = (plot: PlotEdges | undefined, onPlot: TimelineChartProps['onPlot']): void => {
  const { left, right } = plot ?? {};
  useLayoutEffect(() => {
    if (left !== undefined && right !== undefined) onPlot?.({ left, right });
  }, [left, right, onPlot]);
};

/** What a click at a place does: it selects a series where one can be selected, else holds the year; undefined for nothing. */
const actAt = (
  { onSelectSeries, onPinYear }: TimelineChartProps,
  layout: TimelineLayout | undefined,
  place: ChartPlace,
): ((adds: boolean) => void) | undefined => {
  const seriesId = onSelectSeries && layout && hitSeries(layout, place);
  if (seriesId !== undefined) return (adds) => onSelectSeries?.(seriesId, adds);
  const year = onPinYear && layout && nearestPoint(layout, place)?.year;
  return year === undefined ? undefined : () => onPinYear?.(year);
};

/**
 * A time series to look at, point at and walk through by keys; hover and focus show the same tooltip. Type is as large as
 * the CSS type of the place where the chart stands.
 */
export const TimelineChart = (props: TimelineChartProps) => {
  const { model, words, height, description, describePoint, onSelectSeries, onPinYear } = props;
  const figure = useRef<HTMLElement>(null);
  const tooltipId = useId();
  const { frame, layout, option } = useDrawing(figure, model, words, height);
  useEdges(layout?.plot, props.onPlot);
  const points = layout?.points ?? NO_POINTS;
  const { active, hover, focus } = useActivePoint(figure, points);
  const [stop, setStop] = useState<PlacedPoint>();
  const selected = selectedOf(model);
  const current =
    points.find(({ seriesId, year }) => seriesId === stop?.seriesId && year === stop.year) ??
    (layout && firstStop(layout, selected));
  const content = active && describePoint(active.seriesId, active.year);
  const names = new Map(model.series.map(({ id, name }) => [id, name]));
  return (
    <EChart
      figure={figure}
      label={description}
      option={option}
      size={frame?.size}
      height={height}
      whenSeen={props.whenSeen}
      onHover={(place) => hover(layout && place && nearestPoint(layout, place))}
      onSelect={(place, adds) => actAt(props, layout, place)?.(adds)}
      isTarget={(place) => actAt(props, layout, place) !== undefined}
    >
      {layout && props.pinnedYear !== undefined ? (
        <YearLine model={model} layout={layout} year={props.pinnedYear} />
      ) : null}
      {current ? (
        <PointList
          label={props.pointsLabel}
          points={points}
          current={current}
          active={active}
          selectedSeries={selected}
          tooltipId={tooltipId}
          nameOf={({ seriesId, year, point }) =>
            `${names.get(seriesId) ?? ''} ${words.formatYear(year)} ${point.label}`
          }
          onFocus={(point) => {
            setStop(point);
            focus(point);
          }}
          onBlur={() => focus(undefined)}
          onSelect={onSelectSeries}
          pinnedYear={props.pinnedYear}
          onPinYear={onPinYear}
        />
      ) : null}
      {active && content && frame ? (
        <ChartTooltip id={tooltipId} content={content} at={active} chart={frame.size} />
      ) : null}
    </EChart>
  );
};
