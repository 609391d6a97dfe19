import type { Series } from '../crossfilter/build-series';
import { hasCourse, isJoined } from './has-course';

interface SparklineProps {
  readonly series: Series;
  readonly className?: string;
}

const WIDTH = 100;
const HEIGHT = 28;
const MARGIN = 3;

/** A tiny line of a series; joined only from year to year, cut at breaks and gaps. Decoration: its numbers stand in the time series. Nothing where fewer than three steps are joined. */
export const Sparkline = ({ series, className = '' }: SparklineProps) => {
  const { points } = series;
  const last = points.at(-1);
  const [first] = points;
  if (!first || !last || !hasCourse(series)) return null;
  const values = points.map((point) => Number(point.value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (year: number) =>
    MARGIN + ((year - first.year) / (last.year - first.year)) * (WIDTH - 2 * MARGIN);
  const y = (value: string) =>
    HEIGHT - MARGIN - ((Number(value) - least) / (most - least || 1)) * (HEIGHT - 2 * MARGIN);
  const path = points
    .map(
      ({ year, value }, index) =>
        `${isJoined(series, index) ? 'L' : 'M'}${x(year).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join('');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={className} aria-hidden="true">
      <path d={path} fill="none" strokeWidth="1.5" className="stroke-accent" />
      <circle cx={x(last.year)} cy={y(last.value)} r="2.2" className="fill-accent" />
    </svg>
  );
};
