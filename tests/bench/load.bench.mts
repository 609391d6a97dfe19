import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { BROWSER_ARGUMENTS } from '../../scripts/find-browser.mts';
import { percentile } from '../support/percentile.ts';

const RUNS = 3;

/** What Lighthouse's mobile setting measured. Times in milliseconds, score from 0 to 100. */
export interface LoadRow {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
  readonly bytes: number;
  readonly score: number;
}

const AUDITS = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  blocking: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const;

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const measureOnce = async (url: string, executablePath: string): Promise<LoadRow> => {
  const port = await findFreePort();
  const args = [...BROWSER_ARGUMENTS, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const result = await lighthouse(url, {
      port,
      onlyCategories: ['performance'],
      logLevel: 'error',
    });
    const report = result?.lhr;
    if (!report || report.runtimeError) {
      throw new Error(`Lighthouse: ${report?.runtimeError?.message ?? 'no result'}`);
    }
    const valueOf = (audit: string): number => {
      const value = report.audits[audit]?.numericValue;
      if (value === undefined) throw new Error(`Lighthouse measured no ${audit}`);
      return value;
    };
    return {
      firstPaint: valueOf(AUDITS.firstPaint),
      largestPaint: valueOf(AUDITS.largestPaint),
      blocking: valueOf(AUDITS.blocking),
      shift: valueOf(AUDITS.shift),
      bytes: valueOf(AUDITS.bytes),
      score: (report.categories['performance']?.score ?? 0) * 100,
    };
  } finally {
    await browser.close();
  }
};

/** Loads the page three times, each with a new browser; every figure is the median of its own three. */
export const measureLoad = async (url: string, executablePath: string): Promise<LoadRow> => {
  const rows: LoadRow[] = [];
  for (let run = 0; run < RUNS; run += 1) rows.push(await measureOnce(url, executablePath));
  const median = (field: keyof LoadRow): number =>
    percentile(
      rows.map((row) => row[field]),
      0.5,
    );
  return {
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    blocking: median('blocking'),
    shift: median('shift'),
    bytes: median('bytes'),
    score: median('score'),
  };
};
