import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDrawing } from '../../../src/charts/paint/echart';
import { TimelineChart } from '../../../src/charts/paint/timeline-chart';
import type { TimelineModel } from '../../../src/charts/model/timeline-model';
import { SIZE, toModel, toSeries, WORDS } from '../timeline-samples';

const MODEL = toModel([
  toSeries('red', [100, 200, 300, 400]),
  toSeries('green', [50, null, 50, 50], { muted: true }),
]);

const describePoint = (seriesId: string, year: string) => ({
  title: `${seriesId} in ${year}`,
  rows: ['the figure', 'its growth'],
  note: 'its place',
});

const show = async (model: TimelineModel = MODEL) => {
  const onSelectSeries = vi.fn<(seriesId: string, adds: boolean) => void>();
  const view = render(
    <TimelineChart
      model={model}
      words={WORDS}
      height={SIZE.height}
      description="Cases rose."
      pointsLabel="Points"
      describePoint={describePoint}
      onSelectSeries={onSelectSeries}
    />,
  );
  await act(loadDrawing);
  return { view, onSelectSeries, user: userEvent.setup() };
};

// jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(SIZE.width);
});

const tooltip = () => screen.queryByRole('tooltip')?.textContent;

describe('TimelineChart by keyboard', () => {
  it('is one stop for Tab: the latest point of the selected series, with its tooltip', async () => {
    const { user } = await show();
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('name of red y2023 400 cases');
    expect(tooltip()).toBe('red in 2023the figureits growthits place');
    const described = document.activeElement?.getAttribute('aria-describedby');
    expect(document.getElementById(described ?? '')).toBe(screen.getByRole('tooltip'));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    expect(tooltip()).toBeUndefined();
  });

  it('walks through years and series', async () => {
    const { user } = await show();
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(tooltip()).toContain('red in 2022');
    await user.keyboard('{ArrowDown}');
    expect(tooltip()).toContain('green in 2022');
    await user.keyboard('{ArrowLeft}');
    expect(tooltip()).toContain('green in 2020');
    await user.keyboard('{End}');
    expect(tooltip()).toContain('green in 2023');
  });

  it('selects the series of a point, in addition with Ctrl', async () => {
    const { user, onSelectSeries } = await show();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onSelectSeries).toHaveBeenLastCalledWith('red', false);
    await user.keyboard('{Control>} {/Control}');
    expect(onSelectSeries).toHaveBeenLastCalledWith('red', true);
    expect(onSelectSeries).toHaveBeenCalledTimes(2);
  });

  it('says which series are selected', async () => {
    await show();
    const pressed = (name: RegExp) =>
      screen.getAllByRole('button', { name }).map((each) => each.getAttribute('aria-pressed'));
    expect(new Set(pressed(/red/))).toEqual(new Set(['true']));
    expect(new Set(pressed(/green/))).toEqual(new Set(['false']));
  });

  it('hides the tooltip on Esc, and only that', async () => {
    const { user } = await show();
    const undo = vi.fn<() => void>();
    document.addEventListener('keydown', undo);
    await user.tab();
    undo.mockClear();
    await user.keyboard('{Escape}');
    expect(tooltip()).toBeUndefined();
    expect(undo).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(undo).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', undo);
    await user.keyboard('{ArrowLeft}');
    expect(tooltip()).toContain('red in 2022');
    await user.keyboard('{ArrowRight}');
    expect(tooltip()).toContain('red in 2023');
  });
});

describe('TimelineChart by pointer', () => {
  const drawing = (view: Awaited<ReturnType<typeof show>>['view']): Element => {
    const found = view.getByRole('figure').querySelector('[aria-hidden]');
    if (!found) throw new Error('no drawing');
    return found;
  };

  it('shows the tooltip of the nearest point until the pointer leaves the figure', async () => {
    const { view } = await show();
    fireEvent.pointerMove(drawing(view), { clientX: 45, clientY: 380 });
    expect(tooltip()).toContain('green in 2020');
    fireEvent.pointerMove(screen.getByRole('tooltip'), { clientX: 400, clientY: 10 });
    expect(tooltip()).toContain('green in 2020');
    fireEvent.pointerLeave(view.getByRole('figure'));
    expect(tooltip()).toBeUndefined();
  });

  it('selects what is clicked, and nothing on empty paper', async () => {
    const { view, onSelectSeries } = await show();
    fireEvent.click(drawing(view), { clientX: 300, clientY: 60 });
    expect(onSelectSeries).not.toHaveBeenCalled();
    const last = screen.getByRole('button', { name: 'name of red y2023 400 cases' });
    const place = {
      clientX: Number.parseFloat(last.style.left),
      clientY: Number.parseFloat(last.style.top),
    };
    fireEvent.click(drawing(view), { ...place, shiftKey: true });
    expect(onSelectSeries).toHaveBeenCalledWith('red', true);
  });
});

describe('TimelineChart', () => {
  it('reserves its height and has a name before it is drawn', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(0);
    const { container } = render(
      <TimelineChart
        model={MODEL}
        words={WORDS}
        height={300}
        description="Cases rose."
        pointsLabel="Points"
        describePoint={describePoint}
      />,
    );
    await act(async () => undefined);
    expect(screen.getByRole('figure', { name: 'Cases rose.' }).style.height).toBe('300px');
    expect(container.querySelector('svg')).toBeNull();
  });

  it('draws itself anew with other words', async () => {
    const { view } = await show();
    expect(view.container.querySelector('svg')?.textContent).toContain('v400');
    view.rerender(
      <TimelineChart
        model={MODEL}
        words={{ ...WORDS, formatValue: (value) => `w${value}` }}
        height={SIZE.height}
        description="Cases rose."
        pointsLabel="Points"
        describePoint={describePoint}
      />,
    );
    expect(view.container.querySelector('svg')?.textContent).toContain('w400');
    expect(view.container.querySelector('svg')?.textContent).not.toContain('v400');
  });
});
