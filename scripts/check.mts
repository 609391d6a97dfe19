/**
 * `npm run check`: what answers in seconds, side by side: types, lint, format, imports, and the unit tests of what has
 * changed since the last commit. Prints the output of a check that fails; exit 1 if any does.
 */
import { spawn } from 'node:child_process';

const CHECKS = [
  'tsc',
  'oxlint --type-aware --deny-warnings --report-unused-disable-directives',
  'biome format',
  'tsx scripts/check-imports.mts',
  'knip --no-progress',
  'vitest run --changed --passWithNoTests --reporter=dot',
];

interface Result {
  readonly command: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const run = (command: string): Promise<Result> =>
  new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, { shell: true });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('close', (code) => {
      const passed = code === 0;
      const seconds = (Date.now() - started) / 1000;
      const mark = passed ? 'ok  ' : 'FAIL';
      console.log(`${mark} ${seconds.toFixed(1).padStart(5)} s  ${command}`);
      if (!passed) console.log(output);
      resolve({ command, passed, seconds });
    });
  });

const results = await Promise.all(CHECKS.map(run));
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
