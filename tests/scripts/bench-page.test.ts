import { expect, test } from 'vitest';
import { writeSections } from '../../scripts/bench-page.mts';

const PAGE = `# Speed

Words of a person.

<!-- measured: load -->

old

<!-- end of load -->

More words.
`;

test('a measured section replaces the one of its name, and every word of a person stays', () => {
  const text = writeSections(PAGE, new Map([['load', 'new']]));
  expect(text).toBe(PAGE.replace('old', 'new'));
});

test('a section that the page does not have comes to its end, once', () => {
  const once = writeSections(PAGE, new Map([['line', 'slow']]));
  expect(once).toBe(`${PAGE}\n<!-- measured: line -->\n\nslow\n\n<!-- end of line -->\n`);
  expect(writeSections(once, new Map([['line', 'slow']]))).toBe(once);
});
