import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentLinks } from '../support/link-tables';

const PATH = join(process.cwd(), 'docs', 'deep-links.md');

// `npm run docs:links` runs this test and lets it write the page.
test('the documented keys and slides of links are those of the code', async () => {
  await expect(documentLinks(readFileSync(PATH, 'utf8'))).toMatchFileSnapshot(PATH);
});

test('a page without places for the tables is refused', () => {
  expect(() => documentLinks('# Links')).toThrow('no place for keys');
});
