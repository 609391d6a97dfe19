import { type KeyboardEvent, useRef } from 'react';
import { movePoint } from './move-point';
import type { PlacedPoint } from '../layout/timeline-layout';

interface PointListProps {
  readonly label: string;
  readonly points: readonly PlacedPoint[];
  /** The one point that Tab reaches. */
  readonly current: PlacedPoint;
  /** The point whose tooltip is shown; it has a ring. */
  readonly active: PlacedPoint | undefined;
  readonly selectedSeries: readonly string[];
  readonly tooltipId: string;
  readonly nameOf: (point: PlacedPoint) => string;
  readonly onFocus: (point: PlacedPoint) => void;
  readonly onBlur: () => void;
  readonly onSelect?: ((seriesId: string, adds: boolean) => void) | undefined;
  readonly pinnedYear?: string | undefined;
  readonly onPinYear?: ((year: string) => void) | undefined;
}

const RING =
  'pointer-events-none absolute z-10 size-6 -translate-x-1/2 -translate-y-1/2 rounded-full';

// A border that is only transparent is drawn in forced colours: only the active point has one.

/**
 * The points of a chart as buttons for keyboard and screen reader, each over its point: ← → years, ↑ ↓ series, Home, End;
 * Space selects the series, with Ctrl, ⌘ or Shift in addition; Enter holds the year. Where only one of both can be done,
 * both keys do it. The pointer goes through them to the chart.
 */
export const PointList = (props: PointListProps) => {
  const { label, points, current, active, selectedSeries, tooltipId, nameOf } = props;
  const list = useRef<HTMLUListElement>(null);

  const { onSelect, onPinYear } = props;

  const choose = ({ seriesId, year }: PlacedPoint, adds: boolean, holds: boolean) => {
    if (onPinYear && (holds || !onSelect)) onPinYear(year);
    else onSelect?.(seriesId, adds);
  };

  const isPressed = ({ seriesId, year }: PlacedPoint): boolean | undefined => {
    if (onSelect) return selectedSeries.includes(seriesId);
    return onPinYear ? year === props.pinnedYear : undefined;
  };

  const press = (point: PlacedPoint) => (event: KeyboardEvent) => {
    const next = movePoint(points, point, event.key);
    const isSelect = event.key === 'Enter' || event.key === ' ';
    if (!next && !isSelect) return;
    event.preventDefault();
    event.stopPropagation();
    if (next) {
      const button = list.current?.children[points.indexOf(next)]?.firstElementChild;
      if (button instanceof HTMLElement) button.focus({ preventScroll: true });
    } else choose(point, event.ctrlKey || event.metaKey || event.shiftKey, event.key === 'Enter');
  };

  return (
    <ul ref={list} aria-label={label}>
      {points.map((point) => (
        <li key={`${point.seriesId}@${point.year}`}>
          <button
            type="button"
            tabIndex={point === current ? 0 : -1}
            aria-pressed={isPressed(point)}
            aria-describedby={point === active ? tooltipId : undefined}
            aria-label={nameOf(point)}
            className={`${RING} ${point === active ? 'border-2 border-ink' : ''}`}
            style={{ left: point.x, top: point.y }}
            onFocus={() => props.onFocus(point)}
            onBlur={props.onBlur}
            onKeyDown={press(point)}
            // Assistive technology clicks where it cannot press a key; the pointer never reaches these buttons.
            onClick={() => choose(point, false, false)}
          />
        </li>
      ))}
    </ul>
  );
};
