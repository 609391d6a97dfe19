import { expect, test } from 'vitest';
import { isComplete } from '../../scripts/ensure-installed.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
};

test.each([
  ['all there', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
  ['one missing', {}, false],
  [
    'an optional one in another version',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } },
    false,
  ],
])('an installation with %s', (_case, packages, complete) => {
  expect(isComplete(lock, { packages })).toBe(complete);
});
