import { test as base, type BrowserContext, expect, type Page } from '@playwright/test';

/** Options of a browser test. `allowedProblems`: messages that this test provokes on purpose, such as /404/. */
export interface SiteTestOptions {
  readonly allowedProblems: readonly RegExp[];
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;
const LOCAL_SCHEME = /^(data|blob|about):/;

const isLocal = (address: string): boolean =>
  LOCAL_SCHEME.test(address) || LOOPBACK.test(new URL(address).hostname);

/** Runs in the page: says a blocked thing aloud, also where the browser keeps quiet about it. */
const reportBlocked = (): void => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`CSP violation: ${event.effectiveDirective} blocked ${event.blockedURI}`);
  });
};

/** Milliseconds: a page that a test keeps from starting is taken as it is. */
const STARTS_WITHIN = 5_000;

/** What is read off the page that the build has written, tests of the app must not take for the app: opening a page waits until it answers. */
const waitForAnswers = (page: Page): void => {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const answers = () =>
    page
      .waitForFunction(() => !document.documentElement.hasAttribute('data-start'), undefined, {
        timeout: STARTS_WITHIN,
      })
      .catch(() => undefined);
  page.goto = async (...args) => {
    const response = await goto(...args);
    await answers();
    return response;
  };
  page.reload = async (...args) => {
    const response = await reload(...args);
    await answers();
    return response;
  };
};

/** Gathers what goes wrong in any page of a context: errors, blocked things, requests to other hosts. */
export const watch = async (context: BrowserContext): Promise<readonly string[]> => {
  if (SLOWDOWN > 1) slowDown(context);
  const problems: string[] = [];
  context.on('page', waitForAnswers);
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!isLocal(request.url())) problems.push(`request to another host: ${request.url()}`);
  });
  await context.addInitScript(reportBlocked);
  return problems;
};

/**
 * How many times slower the pages compute than the machine could; 1 unless the variable SLOWDOWN says another. A test
 * that holds at 1 and not at 6 waits for something by luck.
 */
const SLOWDOWN = Number(process.env['SLOWDOWN'] ?? 1);

const slowDown = (context: BrowserContext): void => {
  context.on('page', (page) => {
    void context
      .newCDPSession(page)
      .then((session) => session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN }));
  });
};

/**
 * Playwright's `test` on the built site: `page.goto('./')` opens it. Fails a test in any of whose pages there was an
 * error in the console, an uncaught error, something blocked by the content-security policy, or a request to a host
 * other than this machine.
 */
export const test = base.extend<SiteTestOptions>({
  allowedProblems: [[], { option: true }],
  baseURL: async ({ baseURL }, use) => {
    await use(baseURL ?? `${process.env['SITE_ORIGIN']}/`);
  },
  context: async ({ context, allowedProblems }, use) => {
    const problems = await watch(context);
    await use(context);
    const unexpected = problems.filter((text) => !allowedProblems.some((each) => each.test(text)));
    expect(unexpected, 'the page must stay free of errors').toEqual([]);
  },
});

export { expect };
