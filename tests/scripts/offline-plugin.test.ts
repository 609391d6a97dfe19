import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addIntegrity } from '../../scripts/offline-plugin.mts';

test('every file that is kept is tied to its content, in the order of names', () => {
  const read = (url: string) => Buffer.from(`content of ${url}`);
  const kept = addIntegrity(
    [
      { url: 'b.js', revision: null },
      { url: 'a.json', revision: '1' },
    ],
    read,
  );
  expect(kept.map(({ url }) => url)).toEqual(['a.json', 'b.js']);
  const hash = createHash('sha256').update('content of a.json').digest('base64');
  expect(kept[0]).toEqual({ url: 'a.json', revision: '1', integrity: `sha256-${hash}` });
});
