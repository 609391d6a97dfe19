import { expect, test } from 'vitest';
import {
  addTallies,
  countBrowserTests,
  countUnitTests,
  formatTally,
  settle,
} from '../../scripts/count-results.mts';

test('a test file that did not load counts as one failure', () => {
  const tally = countUnitTests({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  });
  expect(tally).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a browser test that failed twice and an error outside the tests count as failures', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countBrowserTests({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

test('a step is never better than its exit code, and one that ran nothing failed', () => {
  expect(settle(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(settle(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(settle(1, { passed: 9, failed: 0, skipped: 0 }).failed).toBe(1);
  expect(settle(1, { passed: 9, failed: 2, skipped: 0 }).failed).toBe(2);
  expect(settle(0, { passed: 0, failed: 0, skipped: 3 }).failed).toBe(1);
});

test('the closing line names skipped checks only where there are any', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(formatTally(addTallies([one, one]))).toBe('2 passed, 0 failed');
  expect(formatTally({ ...one, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});
