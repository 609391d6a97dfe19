import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/find-browser.mts';

// The workers load this file again: they inherit the path and search no more.
process.env['CHROME_PATH'] = process.env['TEST_WORKER_INDEX']
  ? process.env['CHROME_PATH']
  : findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // On a machine that stands still for seconds a click may come before its time. What passed at the second try only is
  // named at the end: it is a fault of the test or, worse, of the site.
  retries: 1,
  workers: availableParallelism(),
  // A wait costs nothing where it is met. A machine that has other work, or SLOWDOWN, may take long over each step.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  globalTimeout: 960_000,
  reporter: [['list'], ['json', { outputFile: '.cache/browser-tests.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'] ?? '',
      args: [...BROWSER_ARGUMENTS],
    },
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // Only the tests of it keep the site for use without network; the others would load it twice.
    serviceWorkers: 'block',
  },
  // Port 0: any free one. The address that the server prints reaches the tests as process.env.SITE_ORIGIN.
  webServer: {
    command: 'node --import tsx scripts/serve.mts --port 0',
    wait: { stdout: /(?<site_origin>http:\/\/127\.0\.0\.1:\d+)/ },
    timeout: 30_000,
  },
});
