import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartOption } from '../../../src/charts/paint/chart-option';
import { EChart, loadDrawing } from '../../../src/charts/paint/echart';

const SIZE = { width: 400, height: 200 };
const OPTION: ChartOption = { graphic: [{ type: 'text', style: { text: 'drawn' } }] };

const Chart = ({ whenSeen }: { readonly whenSeen?: boolean }) => {
  const figure = useRef<HTMLElement>(null);
  return (
    <EChart
      figure={figure}
      label="a chart"
      option={OPTION}
      size={SIZE}
      height={200}
      whenSeen={whenSeen}
    >
      <p>a point</p>
    </EChart>
  );
};

const drawing = () => screen.getByRole('figure', { name: 'a chart' }).querySelector('svg');

/** The browser that tells what is near the screen: `tell` says it of what is watched. */
const watchPlaces = () => {
  const watched: { readonly tell: (isIntersecting: boolean) => void }[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(onChange: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        watched.push({ tell: (isIntersecting) => onChange([{ isIntersecting }]) });
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  return watched;
};

beforeAll(loadDrawing);

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('EChart', () => {
  it('has its name and its points at once, and a drawing that assistive technology does not see', async () => {
    render(<Chart />);
    expect(drawing()).toBeNull();
    screen.getByText('a point');
    await vi.waitFor(() => expect(drawing()?.textContent).toContain('drawn'));
    expect(drawing()?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('draws when its place comes near the screen, and not before', async () => {
    const watched = watchPlaces();
    render(<Chart whenSeen />);
    await act(async () => watched[0]?.tell(false));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(drawing()).toBeNull();
    await act(async () => watched[0]?.tell(true));
    await vi.waitFor(() => expect(drawing()).not.toBeNull());
  });

  it('draws for the printer what was never on the screen', async () => {
    watchPlaces();
    render(<Chart whenSeen />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    await vi.waitFor(() => expect(drawing()).not.toBeNull());
  });

  it('draws in the end what nobody has scrolled to: a picture of the whole page has it', async () => {
    watchPlaces();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    render(<Chart whenSeen />);
    act(() => void vi.runAllTimers());
    vi.useRealTimers();
    await vi.waitFor(() => expect(drawing()).not.toBeNull());
  });

  it('does not wait where nothing asks for it', async () => {
    const watched = watchPlaces();
    render(<Chart />);
    await vi.waitFor(() => expect(drawing()).not.toBeNull());
    expect(watched).toEqual([]);
  });
});
