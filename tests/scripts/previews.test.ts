import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPngSize, readPngText, withPngText } from '../../scripts/png-text.mts';
import { PREVIEW_SIZE, PREVIEWS } from '../../scripts/site-description.mts';
import { STAMP_KEY, stampFigures } from '../../scripts/stamp-previews.mts';
import { DATA_FOLDER } from '../support/read-data';

const pictureOf = (file: string) => readFileSync(join(process.cwd(), 'public', file));

describe.each(PREVIEWS)('the picture beside a link, $file', ({ file }) => {
  test('has the size that the page declares', () => {
    expect(readPngSize(pictureOf(file))).toEqual(PREVIEW_SIZE);
  });

  test('shows the figures of today, else `npm run og` takes it anew', () => {
    expect(readPngText(pictureOf(file), STAMP_KEY)).toBe(stampFigures(DATA_FOLDER));
  });
});

test('a text in a PNG is read back, takes the place of the one before, and leaves the picture as it is', () => {
  const png = readFileSync(join(process.cwd(), 'public', 'icon-512.png'));
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]*$/), fc.stringMatching(/^[ -~]*$/), (first, second) => {
      const twice = withPngText(withPngText(png, 'Key', first), 'Key', second);
      expect(readPngText(twice, 'Key')).toBe(second);
      expect(readPngText(twice, 'Other')).toBeUndefined();
      expect(twice).toEqual(withPngText(png, 'Key', second));
      expect(readPngSize(twice)).toEqual(readPngSize(png));
    }),
    { numRuns: 20 },
  );
  expect(() => readPngText(Buffer.from('GIF89a'), 'Key')).toThrow('no PNG');
});
