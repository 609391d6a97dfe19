import { act, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { expect, test, vi } from 'vitest';
import { askAnew, toLoader } from '../../src/ui/load-once';
import { ErrorBoundary } from '../../src/ui/error-boundary';

test('a part is loaded once, to then there at once', async () => {
  let asked = 0;
  const loader = toLoader(async (key: string) => {
    asked += 1;
    return key.toUpperCase();
  });
  expect(loader.peek('a')).toBeUndefined();
  const [first, second] = [loader.load('a'), loader.load('a')];
  expect(first).toBe(second);
  expect(await first).toBe('A');
  expect(loader.peek('a')).toBe('A');
  expect(asked).toBe(1);
});

test('a part that did not load is asked for anew', async () => {
  let asked = 0;
  const loader = toLoader(async (_key: string) => {
    asked += 1;
    if (asked === 1) throw new Error('the network is gone');
    return asked;
  });
  await expect(loader.load('a')).rejects.toThrow('the network is gone');
  expect(await loader.load('a')).toBe(2);
});

test('a part that is there from the start needs no wait', () => {
  const loader = toLoader((key: string) => key.length);
  const promise = loader.load('abc');
  expect(loader.peek('abc')).toBe(3);
  expect(promise).toMatchObject({ status: 'fulfilled', value: 3 });
});

test('a failure stays for whoever waited, in a later task too, until a reader asks again', async () => {
  let asked = 0;
  const loader = toLoader(async (_key: string) => {
    asked += 1;
    throw new Error('the network is gone');
  });
  const first = loader.wait('a');
  await expect(first).rejects.toThrow('the network is gone');
  expect(loader.wait('a')).toBe(first);
  await rest(5);
  expect(loader.wait('a')).toBe(first);
  askAnew();
  const second = loader.wait('a');
  expect(second).not.toBe(first);
  await expect(second).rejects.toThrow('the network is gone');
  expect(asked).toBe(2);
});

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const toFailing = (delay: number) => {
  let asked = 0;
  const loader = toLoader(
    (key: string) =>
      new Promise<string>((resolve, reject) => {
        asked += 1;
        const [text, first] = [key.toUpperCase(), asked === 1];
        setTimeout(() => (first ? reject(new Error('no network')) : resolve(text)), delay);
      }),
  );
  const Part = () => <p>{use(loader.wait('part'))}</p>;
  const Failed = ({ onRetry }: { readonly onRetry: () => void }) => (
    <button type="button" onClick={onRetry}>
      Again
    </button>
  );
  const place = (
    <ErrorBoundary fallback={Failed}>
      <Suspense fallback="Loading">
        <Part />
      </Suspense>
    </ErrorBoundary>
  );
  return { place, asked: () => asked };
};

test.each([0, 20])(
  'a component shows a failure that came after %i ms, to asks anew only when it is shown again',
  async (delay) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { place, asked } = toFailing(delay);
    await act(() => render(place));
    const again = await screen.findByRole('button', { name: 'Again' });
    expect(asked()).toBe(1);
    await act(() => rest(10));
    await act(async () => {
      again.click();
      await rest(delay + 20);
    });
    expect(screen.getByText('PART')).toBeTruthy();
    expect(asked()).toBe(2);
  },
);
