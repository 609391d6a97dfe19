import {
  type ComponentProps,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  Suspense,
  useState,
} from 'react';
import type { ChartOption } from './chart-option';
import type { ChartPlace, ChartSize } from '../layout/timeline-layout';
import { clickProps } from '../../ui/choose-props';
import { toPart } from '../../ui/late-part';
import { useLive } from '../../ui/use-live';
import { useSeen } from './use-seen';

type DrawingPart = typeof import('./drawing');

let loaded: DrawingPart | undefined;

/** Loads ECharts; a view that will soon show a chart may ask for it before. */
export const loadDrawing = async (): Promise<DrawingPart> => {
  loaded ??= await import('./drawing');
  return loaded;
};

const { Part: LaterDrawing } = toPart(async () => (await loadDrawing()).Drawing);

/** Draws at once where ECharts is there: a print that begins now takes no chart that comes a moment later. */
const Drawing = (props: ComponentProps<DrawingPart['Drawing']>) => {
  const [Own] = useState(() => loaded?.Drawing ?? LaterDrawing);
  return <Own {...props} />;
};

interface EChartProps {
  /** The element whose width is measured (`useChartFrame`). */
  readonly figure: RefObject<HTMLElement | null>;
  /** The accessible name: one sentence that says what the chart shows. */
  readonly label: string;
  /** Keep it the same object while nothing changes; undefined until the size is known. */
  readonly option: ChartOption | undefined;
  readonly size: ChartSize | undefined;
  /** Reserved from the first paint, px. */
  readonly height: number;
  /** Leaves other work before it while its place is far from the screen. */
  readonly whenSeen?: boolean | undefined;
  /** The pointer is at a place of the chart, or has left the figure (`undefined`). */
  readonly onHover?: ((place: ChartPlace | undefined) => void) | undefined;
  /** A click or tap; `adds` with Ctrl, ⌘ or Shift. */
  readonly onSelect?: ((place: ChartPlace, adds: boolean) => void) | undefined;
  /** True where a click would do something: the pointer becomes a hand. */
  readonly isTarget?: ((place: ChartPlace) => boolean) | undefined;
  /** What stands over the drawing: tooltip, focusable points. */
  readonly children?: ReactNode;
}

const toPlace = (event: MouseEvent): ChartPlace => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
};

/**
 * A figure drawn by ECharts as SVG, without animation. The drawing is hidden from
 * assistive technology: name, description and focusable points speak for it, and are there before it. Takes words from its option only, so that a language switch needs no new instance.
 */
export const EChart = (props: EChartProps) => {
  const { figure, label, option, size, height, onHover, onSelect, children } = props;
  const live = useLive();
  const seen = useSeen(figure, props.whenSeen ?? false);
  const move = (event: PointerEvent<HTMLElement>) => {
    const place = toPlace(event);
    onHover?.(place);
    event.currentTarget.style.cursor = props.isTarget?.(place) ? 'pointer' : '';
  };
  const press = (event: MouseEvent) => {
    const place = toPlace(event);
    // A tap comes without a move before it.
    onHover?.(place);
    onSelect?.(place, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  const leave = (event: PointerEvent) => {
    // A finger "leaves" with every tap.
    if (event.pointerType !== 'touch') onHover?.(undefined);
  };
  return (
    <figure
      ref={figure}
      aria-label={label}
      className="relative min-w-0"
      // A written page may hold no styles of its own.
      style={live ? { height } : undefined}
      onPointerLeave={leave}
    >
      {live ? null : <svg aria-hidden="true" className="block" width="1" height={height} />}
      {option && size ? (
        <div aria-hidden="true" style={size} onPointerMove={move} {...clickProps(press)}>
          {seen ? (
            <Suspense>
              <Drawing option={option} size={size} />
            </Suspense>
          ) : null}
        </div>
      ) : null}
      {children}
    </figure>
  );
};
