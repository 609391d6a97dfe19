/** How many checks of a step came out how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's json report that is counted. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** The part of Playwright's json report that is counted. `errors` are those outside any test. */
export interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Counts a Vitest report; a test file that did not load counts as one failure. */
export const countUnitTests = (report: UnitReport): Tally => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** Counts a Playwright report; a test that passed at its second try passed. */
export const countBrowserTests = ({ stats, errors }: BrowserReport): Tally => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

/** A step without a report, or one whose report does not show why it failed or that it ran: its exit code is one check. */
export const settle = (exitCode: number, tally?: Tally): Tally => {
  const { passed, failed, skipped } = tally ?? {
    passed: exitCode === 0 ? 1 : 0,
    failed: 0,
    skipped: 0,
  };
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
};

/** Adds the tallies of all steps. */
export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, each) => sum + each.passed, 0),
  failed: tallies.reduce((sum, each) => sum + each.failed, 0),
  skipped: tallies.reduce((sum, each) => sum + each.skipped, 0),
});

/** "12 passed, 0 failed", and the skipped ones where there are any. */
export const formatTally = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
