import { expect, test } from 'vitest';
import { LoadError, StuckError } from '../../src/ui/load-files';
import { failureOf, TakeAwayError } from '../../src/take-away/job';

test.each([
  [new TakeAwayError('empty'), 'empty'],
  [new DOMException('stopped', 'AbortError'), undefined],
  [new DOMException('not allowed', 'NotAllowedError'), 'clipboard'],
  [new RangeError('Invalid array length'), 'large'],
  [new TypeError('Failed to fetch dynamically imported module: a.js'), 'library'],
  [new TypeError('error loading dynamically imported module: a.js'), 'library'],
  [new TypeError('Importing a module script failed.'), 'library'],
  [new LoadError('assets/a.js did not come'), 'library'],
  [new StuckError('a script that is there does not run'), 'library'],
  [new Error('no'), 'unknown'],
  ['no', 'unknown'],
])('%s is told as %s', (error, reason) => {
  expect(failureOf(error)).toBe(reason);
});
