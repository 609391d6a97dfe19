import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every text of a tree of words, by its path. */
const flatten = (words: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, value]) => flatten(value, path ? `${path}.${key}` : key))
    : [[path, words]];

const SOURCE = join(process.cwd(), 'src');

/** All words of a language, by the path of their file without its language. */
const readWords = (language: string) =>
  Object.fromEntries(
    readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(`.${language}.json`))
      .map((file) => [
        file.replace(`.${language}.json`, '').replaceAll('\\', '/'),
        JSON.parse(readFileSync(join(SOURCE, file), 'utf8')),
      ]),
  );

const zh = new Map(flatten(readWords('zh')));
const en = new Map(flatten(readWords('en')));

const placeholders = (text: unknown): string => {
  const names = [...String(text).matchAll(/\{\{\s*[^}\s]+\s*\}\}/g)].map((match) => match[0]);
  return names.toSorted().join();
};

describe('the words of the interface', () => {
  test('have the same keys in both languages', () => {
    expect(zh.size).toBeGreaterThan(100);
    expect([...en.keys()].filter((key) => !zh.has(key))).toEqual([]);
    expect([...zh.keys()].filter((key) => !en.has(key))).toEqual([]);
  });

  test('are never empty, and always text', () => {
    const empty = [...zh, ...en].filter(([, text]) => typeof text !== 'string' || !text.trim());
    expect(empty).toEqual([]);
  });

  test('take the same placeholders', () => {
    const faults = [...zh].filter(
      ([key, text]) => placeholders(text) !== placeholders(en.get(key)),
    );
    expect(faults.map(([key]) => key)).toEqual([]);
  });

  test('have no brace that is not of a placeholder', () => {
    const stray = [...zh, ...en].filter(([, text]) =>
      /[{}]/.test(String(text).replaceAll(/\{\{[a-zA-Z]+\}\}/g, '')),
    );
    expect(stray).toEqual([]);
  });

  test('are not Chinese in English', () => {
    const chinese = [...en].filter(([, text]) => /[\u4e00-\u9fff]/.test(String(text)));
    // The switch of languages names the other one in its own words.
    const keys = chinese
      .map(([key]) => key)
      .filter((key) => !key.startsWith('app/shell/words.language'));
    // An explanation of an English name quotes the Chinese one.
    expect(keys.filter((key) => !/^provenance\/marks\.(unofficial|termPress)/.test(key))).toEqual(
      [],
    );
  });

  test('have plural forms in pairs', () => {
    const alone = [...en.keys()].filter((key) => {
      const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
      return stem !== undefined && !en.has(`${stem}_${form === 'one' ? 'other' : 'one'}`);
    });
    expect(alone).toEqual([]);
  });

  test('have both forms of a noun that is counted', () => {
    // Parts of a sum are two at least, a limit of lines and all the systems are always several.
    const several = [
      'wording/figure.sum',
      'wording/figure.several',
      'wording/headline.sumMany',
      'exhibits/series/words.full',
      'exhibits/series/words.showAll',
      'exhibits/matrix/words.all',
      'exhibits/identities/words.finding.off',
    ];
    const faults = [...en].filter(
      ([key, text]) =>
        /\{\{count\}\} (?:[a-z]+ )*?[a-z]+s\b/.test(String(text)) &&
        !/_(one|other)$/.test(key) &&
        !several.includes(key),
    );
    expect(faults).toEqual([]);
  });

  test('have a verb in the number of what it speaks of, not of that of which it is a part', () => {
    const faults = [...en].filter(([key, text]) => {
      const [, some, rest = ''] = /\{\{(\w+)\}\} of \{\{\w+\}\}(.*)/.exec(String(text)) ?? [];
      return (
        some !== undefined &&
        some !== 'count' &&
        key.endsWith('_other') &&
        /\b(are|do|have|were|hold|match|show|cover|concern)\b/.test(rest)
      );
    });
    expect(faults).toEqual([]);
  });

  test('are in US spelling', () => {
    const british =
      /\b(\w+(isation|ised|ising)|colour\w*|grey|licence|centre|programme|offence|defence|behaviour|catalogue|labelled|cancelled|judgement)\b/i;
    const faults = [...en].filter(([, text]) =>
      british.test(
        String(text).replaceAll(/\b(revised|supervised|advised|comprised|raised|raising)\b/gi, ''),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('have the punctuation of their language', () => {
    const inEnglish = [...en].filter(
      // The quotes of a Chinese name stay with it.
      ([key, text]) =>
        /[，。；：？！（）《》、]/.test(String(text)) &&
        !key.startsWith('app/shell/words.language'),
    );
    expect(inEnglish).toEqual([]);
    const inChinese = [...zh].filter(([, text]) =>
      /[\u4e00-\u9fff][,.;:?!()][\u4e00-\u9fff]/.test(String(text)),
    );
    expect(inChinese).toEqual([]);
  });

  test('are used somewhere', () => {
    const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
      .join('\n');
    // A key is written out, is the last word of one that is put together, or belongs to a name of the domain.
    const unused = [...zh.keys()].filter((key) => {
      const path = key.replace(/(_ordinal)?_(one|two|few|other)$/, '');
      const last = path.split('.').at(-1) ?? '';
      return !new RegExp(`['"\`.{ ]${last.replaceAll('-', '\\-')}['"\`:,;.} )]`).test(code);
    });
    expect(unused).toEqual([]);
  });
});
