import type { EChartsType } from 'echarts/core';
import EChartsReactCore from 'echarts-for-react/esm/core';
import {
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import type { ChartOption } from './chart-option';
import { echarts } from './register-echarts';
import type { ChartPlace, ChartSize } from './timeline-layout';

/**
 * echarts-for-react, but initialised once: as published it makes a throw-away instance first, waits for it, and makes
 * another; three in StrictMode.
 */
class OnceChart extends EChartsReactCore {
  #mount = 0;
  #chart: EChartsType | undefined;
  #size: ChartSize = { width: 0, height: 0 };

  override async initEchartsInstance(): Promise<EChartsType> {
    const mount = ++this.#mount;
    // StrictMode unmounts and mounts again within one task: only the mount that stays may make an instance.
    await Promise.resolve();
    if (mount !== this.#mount) return new Promise(() => undefined);
    this.#chart = echarts.init(this.ele, undefined, { renderer: 'svg', ...this.#size });
    return this.#chart;
  }

  // Held, not looked up: the base class goes on after its await even when the chart was unmounted meanwhile, and a disposed
  // instance ignores what it is told, while a missing one would throw.
  override getEchartsInstance(): EChartsType {
    if (!this.#chart) throw new Error('The chart is not initialised yet');
    return this.#chart;
  }

  override componentDidUpdate(before: Readonly<EChartsReactCore['props']>): void {
    if (this.#chart) super.componentDidUpdate(before);
  }

  override componentWillUnmount(): void {
    this.#mount += 1;
    super.componentWillUnmount();
  }

  /** Gives the chart its size, also before it is initialised. */
  fit(size: ChartSize): void {
    this.#size = size;
    const chart = this.#chart;
    if (!chart || chart.isDisposed()) return;
    if (chart.getWidth() !== size.width || chart.getHeight() !== size.height)
      chart.resize({ ...size });
  }
}

/** Removed series and marks go, axes keep their identity. */
const REPLACED = ['series', 'graphic'];
const WHOLE = { width: '100%', height: '100%' };

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
 * A figure drawn by ECharts as SVG, without animation. The drawing is hidden from assistive technology: name, description
 * and focusable points speak for it. Takes words from its option only, so that a language switch needs no new instance.
 */
export const EChart = (props: EChartProps) => {
  const { figure, label, option, size, height, onHover, onSelect, children } = props;
  const chart = useRef<OnceChart>(null);
  useLayoutEffect(() => {
    if (size) chart.current?.fit(size);
  }, [size]);
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
      style={{ height }}
      onPointerLeave={leave}
    >
      {option && size ? (
        <div aria-hidden="true" style={size} onPointerMove={move} onClick={press}>
          <OnceChart
            ref={chart}
            echarts={echarts}
            option={option}
            replaceMerge={REPLACED}
            autoResize={false}
            style={WHOLE}
          />
        </div>
      ) : null}
      {children}
    </figure>
  );
};
