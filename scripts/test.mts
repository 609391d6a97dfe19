/**
 * `npm test`: every check, in order, also after one has failed. The last line is the sum of all; exit 1 if any failed.
 * A check counts as one; unit, DOM and browser tests count one each, read from their json reports.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import {
  addTallies,
  countBrowserTests,
  countUnitTests,
  formatTally,
  settle,
  type Tally,
} from './count-results.mts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly report?: { readonly file: string; readonly count: (json: string) => Tally };
}

const UNIT_REPORT = '.cache/unit-tests.json';
const BROWSER_REPORT = '.cache/browser-tests.json';

const STEPS: readonly Step[] = [
  { name: 'type check', command: 'npm run --silent typecheck' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'import rule', command: 'npm run --silent imports' },
  { name: 'unused code', command: 'npm run --silent unused' },
  { name: 'data check', command: 'npm run --silent data:check' },
  {
    name: 'unit and DOM tests',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    report: { file: UNIT_REPORT, count: (json) => countUnitTests(JSON.parse(json)) },
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'browser floor', command: 'npm run --silent floor' },
  { name: 'size', command: 'npm run --silent size' },
  {
    name: 'browser tests',
    command: 'playwright test',
    report: { file: BROWSER_REPORT, count: (json) => countBrowserTests(JSON.parse(json)) },
  },
];

// A NODE_ENV of the caller's would make React load its production build, which has no test support.
const { NODE_ENV: _ignored, ...env } = process.env;

const runStep = ({ name, command, report }: Step) => {
  console.log(`\n── ${name}: ${command}`);
  if (report) rmSync(report.file, { force: true });
  const started = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  const reported =
    report && existsSync(report.file) ? report.count(readFileSync(report.file, 'utf8')) : undefined;
  // A step that should have left a report and did not has proved nothing, whatever its exit code.
  const tally =
    report && !reported ? { passed: 0, failed: 1, skipped: 0 } : settle(status ?? 1, reported);
  return { name, tally, seconds: (Date.now() - started) / 1000 };
};

const results = STEPS.map(runStep);
const total = addTallies(results.map(({ tally }) => tally));

console.log('\n── summary');
for (const { name, tally, seconds } of results) {
  const verdict = tally.failed > 0 ? 'FAIL' : 'ok';
  console.log(
    `${verdict.padEnd(5)}${name.padEnd(20)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${formatTally(tally)}`,
  );
}
console.log(`\n${formatTally(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
