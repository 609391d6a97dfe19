import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A service worker as the browser shows it: jsdom has none. */
class FakeWorker extends EventTarget {
  state: string;
  readonly messages: unknown[] = [];
  constructor(state: string) {
    super();
    this.state = state;
  }
  postMessage(message: unknown): void {
    this.messages.push(message);
  }
}

class FakeRegistration extends EventTarget {
  readonly scope = 'http://localhost/';
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  update = () => Promise.resolve();
}

/** Locks of one name, held by any number of windows. `held` is how many hold it now. */
const createLocks = () => {
  const locks = {
    held: 0,
    request: async (
      _: string,
      options: LockOptions,
      run: (lock: object | null) => unknown,
    ): Promise<unknown> => {
      const refused = options.ifAvailable === true && locks.held > 0;
      if (refused) return run(null);
      locks.held += 1;
      const result = await run({});
      locks.held -= 1;
      return result;
    },
  };
  return locks;
};

const REGISTRATION = new FakeRegistration();
const LOCKS = createLocks();
const CONTAINER = Object.assign(new EventTarget(), {
  controller: {},
  register: () => Promise.resolve(REGISTRATION),
});

beforeEach(() => {
  REGISTRATION.installing = null;
  REGISTRATION.waiting = null;
  REGISTRATION.active = null;
  LOCKS.held = 0;
  document.head.innerHTML = '<link rel="manifest" href="./manifest.webmanifest">';
  vi.resetModules();
  Object.defineProperty(navigator, 'serviceWorker', { value: CONTAINER, configurable: true });
  Object.defineProperty(navigator, 'locks', { value: LOCKS, configurable: true });
});
afterEach(() => {
  document.head.innerHTML = '';
});

const show = async (language: 'zh' | 'en', busy = false) => {
  // Each test is a page of its own: the registration is made once a page.
  const { setUpI18n } = await import('../../../src/i18n/set-up-i18n');
  const { OfflineStatus } = await import('../../../src/app/offline/offline-status');
  setUpI18n(language);
  const client = new QueryClient();
  return render(<OfflineStatus edition="2024" busy={busy} />, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  });
};

test.each([
  ['zh', '正在保存，供离线使用……', '2024年版已可离线使用'],
  ['en', 'Saving for offline use…', '2024 edition ready for offline use'],
] as const)(
  'in %s it says when the site is kept, and not before',
  async (language, saving, ready) => {
    const worker = new FakeWorker('installing');
    REGISTRATION.installing = worker;
    await show(language);
    expect(await screen.findByText(saving)).toBeTruthy();
    expect(screen.queryByText(ready)).toBeNull();
    REGISTRATION.installing = null;
    REGISTRATION.active = worker;
    worker.state = 'activated';
    worker.dispatchEvent(new Event('statechange'));
    expect(await screen.findByText(ready)).toBeTruthy();
  },
);

test('an update is offered and let in on request only', async () => {
  REGISTRATION.active = new FakeWorker('activated');
  const waiting = new FakeWorker('installed');
  REGISTRATION.waiting = waiting;
  await show('zh');
  const button = await screen.findByRole('button', { name: '立即更新' });
  expect(waiting.messages).toEqual([]);
  await userEvent.click(button);
  expect(waiting.messages).toEqual([{ type: 'SKIP_WAITING' }]);
});

test('during a deck nothing is offered, and no other window may update; afterwards it is', async () => {
  REGISTRATION.active = new FakeWorker('activated');
  REGISTRATION.waiting = new FakeWorker('installed');
  const { container, rerender } = await show('en', true);
  await vi.waitFor(() => expect(LOCKS.held).toBe(1));
  expect(container.textContent).toBe('');
  const { OfflineStatus } = await import('../../../src/app/offline/offline-status');
  rerender(<OfflineStatus edition="2024" busy={false} />);
  expect(await screen.findByRole('button', { name: 'Update now' })).toBeTruthy();
  await vi.waitFor(() => expect(LOCKS.held).toBe(0));
});

test('while another window shows a deck the update waits, and it is said why', async () => {
  REGISTRATION.active = new FakeWorker('activated');
  const waiting = new FakeWorker('installed');
  REGISTRATION.waiting = waiting;
  LOCKS.held = 1;
  await show('en');
  await userEvent.click(await screen.findByRole('button', { name: 'Update now' }));
  expect(await screen.findByText(/presentation is running in another window/)).toBeTruthy();
  expect(waiting.messages).toEqual([]);
});

test('without a manifest, as in the single file, nothing is registered', async () => {
  document.head.innerHTML = '';
  const register = vi.spyOn(CONTAINER, 'register');
  const { container } = await show('en');
  await Promise.resolve();
  expect(register).not.toHaveBeenCalled();
  expect(container.textContent).toBe('');
});
