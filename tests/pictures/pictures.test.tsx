import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/language';
import { renderPicture } from '../support/render-picture';
import { PICTURE_CASES, type PictureCase } from './cases';

const FOLDER = join(process.cwd(), 'tests', 'pictures');
const HOW =
  'Run `npm run pictures` and look at .cache/pictures/index.html: what has changed stands first, before and now. Accept it by committing tests/pictures.';

/** A list of some hundred rows on a busy machine. */
const TIMEOUT = 60_000;

/** Set by `npm run pictures`: the pictures are written. */
const writes = process.env['PICTURES'] === 'write';

const all = PICTURE_CASES.flatMap((one) =>
  LANGUAGES.map((language) => ({
    one,
    language,
    file: join(one.spec.kind, `${one.name}.${language}.html`),
  })),
);

const render = ({ spec, filter, name }: PictureCase, language: (typeof LANGUAGES)[number]) => {
  const other = language === 'zh' ? 'en' : 'zh';
  return renderPicture({ spec, filter }, name === 'plain' ? [language] : [language, other]);
};

describe('the pictures of every kind', () => {
  test.each(all)('$file', { timeout: TIMEOUT }, async ({ one, language, file }) => {
    const path = join(FOLDER, file);
    const now = await render(one, language);
    if (writes) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, now);
    }
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (before === undefined) expect.fail(`There is no picture ${file}. ${HOW}`);
    expect(now, `The picture ${file} has changed. ${HOW}`).toBe(before);
  });

  test('are all that there are', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
    const pictures = files.filter((file) => file.endsWith('.html'));
    const known = new Set(all.map(({ file }) => file));
    expect(
      pictures.filter((file) => !known.has(file)),
      `Of these there is no case. ${HOW}`,
    ).toEqual([]);
    expect(new Set(known).size).toBe(all.length);
  });
});
