import type { EChartsType } from 'echarts/core';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { useLayoutEffect, useRef } from 'react';
import type { ChartOption } from './chart-option';
import { echarts } from './register-echarts';
import type { ChartSize } from '../layout/timeline-layout';

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
    this.#frame();
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
    this.#frame();
  }

  /** With it the drawing can be made smaller by a style sheet: paper is narrower than the screen that it was drawn for. */
  #frame(): void {
    const { width, height } = this.#size;
    this.ele.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }
}

/** Removed series and marks go, axes keep their identity. */
const REPLACED = ['series', 'graphic'];
const WHOLE = { width: '100%', height: '100%' };

interface DrawingProps {
  /** Keep it the same object while nothing changes. */
  readonly option: ChartOption;
  readonly size: ChartSize;
}

/** What ECharts draws, as SVG without animation. This file alone needs ECharts to run: it is loaded when a chart is to be seen. */
export const Drawing = ({ option, size }: DrawingProps) => {
  const chart = useRef<OnceChart>(null);
  useLayoutEffect(() => chart.current?.fit(size), [size]);
  return (
    <OnceChart
      ref={chart}
      echarts={echarts}
      option={option}
      replaceMerge={REPLACED}
      autoResize={false}
      style={WHOLE}
    />
  );
};
