import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import type { i18n } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import lean from '../../src/i18n/lean/i18next';

// What tests import as i18next is what is judged here: this is the library itself.
const { createInstance } = createRequire(import.meta.url)('i18next') as {
  readonly createInstance: () => i18n;
};

const LANGUAGES = ['zh', 'en'] as const;
const SUFFIX = /(?:_ordinal)?_(?:zero|one|two|few|many|other)$/;

interface Texts {
  readonly [key: string]: string | Texts;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.zh.json'))
  .map((file) => file.slice(0, -'.zh.json'.length));

const read = (file: string, language: string): Texts =>
  JSON.parse(readFileSync(join('src', `${file}.${language}.json`), 'utf8')) as Texts;

const keysOf = (texts: Texts, before = ''): readonly string[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [before + key] : keysOf(text, `${before}${key}.`),
  );

const resources = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    Object.fromEntries(files.map((file) => [file, read(file, language)])),
  ]),
);

const PLACES = /\{\{\s*(.+?)\s*\}\}/g;

const textAt = (texts: Texts, key: string): string =>
  JSON.stringify(key.split('.').reduce<unknown>((at, part) => (at as Texts)[part], texts));

/** Every key of every subject, and what its text has places for, besides a count. */
const asked = files.flatMap((file) =>
  keysOf(read(file, 'en')).map((key) => ({
    file,
    key: key.replace(SUFFIX, ''),
    names: [...textAt(read(file, 'en'), key).matchAll(PLACES)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'count'),
  })),
);

type Values = Readonly<Record<string, unknown>>;

const library = createInstance();

beforeAll(async () => {
  const options = {
    lng: 'zh',
    resources,
    fallbackLng: false,
    defaultNS: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  } as const;
  await library.init(options);
  await lean.init(options);
});

const sample = {
  // No text says "$t(", which the library would look up; a value that does is shown as it is.
  value: fc.oneof(fc.string(), fc.integer(), fc.constantFrom('$&', '{{name}}', '<b>', '知识产权')),
  count: fc.option(fc.oneof(fc.nat({ max: 130 }), fc.double({ min: 0, max: 9, noNaN: true })), {
    nil: undefined,
  }),
};

type Fix = (language: string, file: string) => (key: string, options: Values) => string;

/** The types of both are those of the library, for the words of the product; here words are only texts. */
const leanIn = lean.getFixedT as unknown as Fix;
const libraryIn = library.getFixedT as unknown as Fix;

/** What both make of a key, the library last. */
const both = (language: string, file: string, key: string, options: Values) =>
  [leanIn, libraryIn].map((fix) => `${file} ${key}: ${fix(language, file)(key, options)}`);

const COUNTS = [undefined, 0, 1, 2, 3, 21, 1.5];

test('every text of the interface is what i18next makes of it', () => {
  const told = LANGUAGES.flatMap((language) =>
    asked.flatMap(({ file, key, names }) =>
      COUNTS.flatMap((count) =>
        (count === undefined ? [false] : [false, true]).map((ordinal) =>
          both(language, file, key, {
            ...(count === undefined ? {} : { count, ordinal }),
            ...Object.fromEntries(names.map((name, index) => [name, `${name} ${index}`])),
          }),
        ),
      ),
    ),
  );
  expect(told.length).toBeGreaterThan(10_000);
  expect(told.map(([own]) => own)).toEqual(told.map(([, theirs]) => theirs));
});

test('with any values, also those that look like places or commands', () => {
  const given = fc.array(sample.value, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.constantFrom(...asked),
      fc.constantFrom(...LANGUAGES),
      given,
      sample.count,
      ({ file, key, names }, language, values, count) => {
        const [own, theirs] = both(language, file, key, {
          ...(count === undefined ? {} : { count }),
          ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
        });
        expect(own).toBe(theirs);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a key that is not there, a value that is not given', () => {
  const told = LANGUAGES.flatMap((language) => [
    both(language, 'app/shell/words', 'nothing.like.it', {}),
    ...asked.map(({ file, key }) => both(language, file, key, {})),
  ]);
  expect(told.map(([own]) => own)).toEqual(told.map(([, theirs]) => theirs));
});

test('another language and subject by name, and the language of the interface', async () => {
  await lean.changeLanguage('en');
  await library.changeLanguage('en');
  const key = 'app/shell/words:present';
  const told = library.t as unknown as (key: string, options?: object) => string;
  expect(lean.t(key)).toBe(told(key));
  expect(lean.t('present', { ns: 'app/shell/words', lng: 'zh' })).toBe(
    told('present', { ns: 'app/shell/words', lng: 'zh' }),
  );
});
