import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { ChartOption } from '../../../src/charts/paint/chart-option';
import { Drawing } from '../../../src/charts/paint/drawing';
import { echarts } from '../../../src/charts/paint/register-echarts';

const SIZE = { width: 400, height: 200 };

const toOption = (names: readonly string[]): ChartOption => ({
  animation: false,
  xAxis: { id: 'years', type: 'category', data: ['2023', '2024'] },
  yAxis: { id: 'values', type: 'value' },
  series: names.map((name) => ({ type: 'line', id: name, name, data: [1, 2] })),
  graphic: names.map((name) => ({ type: 'text', style: { text: `label of ${name}` } })),
});

const toChart = (option: ChartOption, size = SIZE) => <Drawing option={option} size={size} />;

/** Mounts and waits for the instance, which is made in a microtask. */
const mount = async (element: React.ReactElement) => {
  const init = vi.spyOn(echarts, 'init');
  const view = render(element);
  await act(async () => undefined);
  const [made] = init.mock.results;
  if (made?.type !== 'return') throw new Error('no instance');
  return { init, view, chart: made.value };
};

describe('Drawing', () => {
  it('makes one instance, drawn before anything else happens', async () => {
    const { init, view } = await mount(toChart(toOption(['first'])));
    expect(init).toHaveBeenCalledTimes(1);
    expect(view.container.querySelector('svg')?.textContent).toContain('label of first');
  });

  it('makes one instance in StrictMode, too', async () => {
    const { init, view } = await mount(<StrictMode>{toChart(toOption(['first']))}</StrictMode>);
    expect(init).toHaveBeenCalledTimes(1);
    expect(view.container.querySelectorAll('svg')).toHaveLength(1);
  });

  it('keeps its instance over new options and sizes', async () => {
    const { init, view, chart } = await mount(toChart(toOption(['first'])));
    view.rerender(toChart(toOption(['second']), { width: 500, height: 250 }));
    expect(init).toHaveBeenCalledTimes(1);
    expect([chart.getWidth(), chart.getHeight()]).toEqual([500, 250]);
  });

  it('draws nothing of series and labels that are gone', async () => {
    const { view, chart } = await mount(toChart(toOption(['first', 'second'])));
    view.rerender(toChart(toOption(['second'])));
    const option = chart.getOption() as { series: readonly ({ id: string } | null)[] };
    // ECharts leaves a hole for a series that is gone.
    expect(option.series.filter((each) => each !== null).map(({ id }) => id)).toEqual(['second']);
    const texts = [...view.container.querySelectorAll('text')].map((each) => each.textContent);
    expect(texts.filter((text) => text.startsWith('label'))).toEqual(['label of second']);
  });

  it('disposes of its instance when it goes', async () => {
    const { view, chart } = await mount(toChart(toOption(['first'])));
    expect(chart.isDisposed()).toBeFalsy();
    view.unmount();
    expect(chart.isDisposed()).toBe(true);
  });

  it('makes none where it goes before its turn', async () => {
    const init = vi.spyOn(echarts, 'init');
    render(toChart(toOption(['first']))).unmount();
    await act(async () => undefined);
    expect(init).not.toHaveBeenCalled();
  });

  it('bears an unmount between its instance and its first option', async () => {
    const failed = vi.fn<() => void>();
    process.on('unhandledRejection', failed);
    const init = vi.spyOn(echarts, 'init');
    const view = render(toChart(toOption(['first'])));
    init.mockImplementationOnce((...parameters) => {
      queueMicrotask(() => view.unmount());
      init.mockRestore();
      return echarts.init(...parameters);
    });
    await act(async () => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', failed);
    expect(view.container.innerHTML).toBe('');
    expect(failed).not.toHaveBeenCalled();
  });
});
