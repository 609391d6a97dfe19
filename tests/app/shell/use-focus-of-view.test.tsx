import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useFocusOfView } from '../../../src/app/shell/use-focus-of-view';

const Page = ({ view }: { readonly view: string }) => {
  useFocusOfView(view);
  return (
    <>
      <a href="#main">way</a>
      <main>{view === 'empty' ? null : <h2 key={view}>{view}</h2>}</main>
    </>
  );
};

test('the heading of the next view has the focus, also where it comes later', async () => {
  const { rerender } = render(<Page view="one" />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Page view="two" />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText('two')));
  rerender(<Page view="empty" />);
  expect(document.activeElement).toBe(document.body);
  const late = document.createElement('h2');
  document.querySelector('main')?.append(late);
  await waitFor(() => expect(document.activeElement).toBe(late));
  late.remove();
});

test('what has the focus keeps it, and Back leaves it to the browser', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const settle = async () => {
    await import('../../../src/app/shell/focus-heading');
    await vi.advanceTimersByTimeAsync(1000);
  };
  try {
    const { rerender } = render(<Page view="one" />);
    const way = screen.getByText('way');
    act(() => way.focus());
    rerender(<Page view="two" />);
    await settle();
    expect(document.activeElement).toBe(way);
    act(() => way.blur());
    window.dispatchEvent(new PopStateEvent('popstate'));
    rerender(<Page view="three" />);
    await settle();
    expect(document.activeElement).toBe(document.body);
    rerender(<Page view="four" />);
    await settle();
    expect(document.activeElement).toBe(screen.getByText('four'));
  } finally {
    vi.useRealTimers();
  }
});
