import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { loadAhead } from '../../src/exhibits/ahead';

const Part = ({ name }: { readonly name: string }) => <p>{`part ${name}`}</p>;

const show = (Ahead: typeof Part) =>
  render(
    <Suspense fallback="waiting">
      <Ahead name="one" />
    </Suspense>,
  );

describe('a component that is asked for ahead', () => {
  test('is shown at once where it has come', async () => {
    const { Ahead, begin } = loadAhead(async () => Part);
    await begin();
    show(Ahead);
    expect(screen.queryByText('waiting')).toBeNull();
    screen.getByText('part one');
  });

  test('is waited for where it has not, and stays the same part afterwards', async () => {
    let come: (part: typeof Part) => void = () => undefined;
    const load = vi.fn<() => Promise<typeof Part>>(
      () => new Promise((resolve) => (come = resolve)),
    );
    const { Ahead, begin } = loadAhead(load);
    void begin();
    const { rerender } = show(Ahead);
    screen.getByText('waiting');
    await act(async () => come(Part));
    const part = screen.getByText('part one');
    rerender(
      <Suspense fallback="waiting">
        <Ahead name="two" />
      </Suspense>,
    );
    expect(screen.getByText('part two')).toBe(part);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
