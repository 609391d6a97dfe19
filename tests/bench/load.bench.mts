import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { BROWSER_ARGUMENTS } from '../../scripts/find-browser.mts';
import { type Range, toRange } from './range.mts';

/** What Lighthouse's mobile setting measured. Times in milliseconds, score from 0 to 100, bytes as they went over the line. */
const MEASURES = [
  'score',
  'firstPaint',
  'largestPaint',
  'blocking',
  'shift',
  'bytes',
  'scriptBytes',
  'dataBytes',
  'requests',
] as const;

type Measured = Readonly<Record<(typeof MEASURES)[number], number>>;

/** Each measure over all runs. */
export type LoadRow = Readonly<Record<(typeof MEASURES)[number], Range>>;

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

interface Request {
  readonly url: string;
  readonly transferSize: number;
}

const listRequests = (report: Result): readonly Request[] => {
  const details = report.audits['network-requests']?.details;
  if (details?.type !== 'table') throw new Error('Lighthouse listed no requests');
  return details.items.flatMap(({ url, transferSize }) =>
    typeof url === 'string' ? [{ url, transferSize: Number(transferSize ?? 0) }] : [],
  );
};

const toMeasured = (report: Result): Measured => {
  const valueOf = (audit: string): number => {
    const value = report.audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse measured no ${audit}`);
    return value;
  };
  const requests = listRequests(report);
  const bytesOf = (kind: RegExp): number =>
    requests
      .filter(({ url }) => kind.test(new URL(url).pathname))
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    score: (report.categories['performance']?.score ?? 0) * 100,
    firstPaint: valueOf('first-contentful-paint'),
    largestPaint: valueOf('largest-contentful-paint'),
    blocking: valueOf('total-blocking-time'),
    shift: valueOf('cumulative-layout-shift'),
    bytes: bytesOf(/^/),
    scriptBytes: bytesOf(/\.js$/),
    dataBytes: bytesOf(/\.json$/),
    requests: requests.length,
  };
};

const measureOnce = async (url: string, executablePath: string): Promise<Measured> => {
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
    return toMeasured(report);
  } finally {
    await browser.close();
  }
};

const toRow = (runs: readonly Measured[]): LoadRow => {
  const entries = MEASURES.map((measure) => [measure, toRange(runs.map((run) => run[measure]))]);
  return Object.fromEntries(entries) as LoadRow;
};

/** Loads every site in turn, `runs` times, each with a new browser. One row a site, in their order. */
export const compareLoad = async (
  urls: readonly string[],
  executablePath: string,
  runs: number,
): Promise<readonly LoadRow[]> => {
  const measured: Measured[][] = urls.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [site, url] of urls.entries())
      measured[site]?.push(await measureOnce(url, executablePath));
  }
  return measured.map(toRow);
};
