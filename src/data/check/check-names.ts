import { type Fault, toFound } from '../parse-resource';
import { type CheckedFile, recordsOfKind, type Rule } from './package-files';

interface Text {
  readonly zh: string;
  readonly en: string;
}

interface Place {
  readonly file: string;
  readonly record: string;
  readonly field: string;
}

/** What a text must not hold, and what is expected instead. */
interface Ban {
  readonly language: keyof Text;
  readonly pattern: RegExp;
  readonly expected: string;
}

const HALF_WIDTH =
  /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}|\p{Script=Han}[.()"'-]\p{Script=Han}/u;
const FULL_WIDTH = /[\u2018\u2019\u201c\u201d\u3001-\u303f\uff01-\uff5e]/;
const STEMS =
  'organ|standard|legal|digital|recogn|item|special|notar|author|util|summar|real|general|categor|emphas|critic|final|priorit|minim|maxim';
const BRITISH = new RegExp(
  `\\b(?:\\w*(?:${STEMS})is(?:e|ed|es|ing|ations?)|analys(?:e|ed|es|ing)|programmes?|licences?|centres?|catalogues?|offences?|defence|(?:lab|fav|behavi|col|hon)ours?|towards|whilst|cheques?|judgements?|fulfils?|enrols?|labelled|cancelled|travelled|modelling)\\b`,
  'i',
);

const PUNCTUATION: readonly Ban[] = [
  {
    language: 'zh',
    pattern: HALF_WIDTH,
    expected: 'full-width punctuation between Chinese characters',
  },
  { language: 'en', pattern: FULL_WIDTH, expected: 'half-width punctuation' },
];
const SPELLING: Ban = { language: 'en', pattern: BRITISH, expected: 'US spelling' };
// A headline is "{name}: {figure}"; a second colon makes it unreadable.
const COLONS: readonly Ban[] = (['zh', 'en'] as const).map((language) => ({
  language,
  pattern: /[:：]/,
  expected: 'a name without a colon',
}));

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const textsIn = (
  value: unknown,
  field: string,
): readonly { readonly field: string; readonly text: Text }[] => {
  if (isText(value)) return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, field ? `${field}.${key}` : key),
  );
};

const faultsOf = (bans: readonly Ban[], place: Place, text: Text): readonly Fault[] =>
  bans.flatMap(({ language, pattern, expected }) =>
    pattern.test(text[language])
      ? [
          {
            ...place,
            field: `${place.field}.${language}`,
            found: toFound(text[language]),
            expected,
          },
        ]
      : [],
  );

const toRecordName = (record: object): string => {
  if ('id' in record) return String(record.id);
  if (!('indicator' in record)) return '';
  return [record.indicator, ...('time' in record ? [record.time] : [])].map(String).join('@');
};

// Documents keep their titles, and their notes quote titles, in the spelling of whoever wrote them.
const textFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  files
    .filter(({ kind }) => kind !== 'sources')
    .flatMap(({ file, records }) =>
      records.flatMap((record) =>
        textsIn(record, '').flatMap(({ field, text }) =>
          faultsOf(
            field === 'title' ? PUNCTUATION : [...PUNCTUATION, SPELLING],
            { file, record: toRecordName(record), field },
            text,
          ),
        ),
      ),
    );

const colonFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  (['indicators', 'campaigns', 'cases', 'events'] as const).flatMap((kind) =>
    recordsOfKind(files, kind).flatMap(({ file, record }) =>
      faultsOf(COLONS, { file, record: record.id, field: 'name' }, record.name),
    ),
  );

const countWords = (text: string, words: string): number =>
  ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `.split(` ${words.toLowerCase()} `)
    .length - 1;

/** A figure stands behind its name with its unit; a name that says the unit as well says it twice. */
const unitFaults = (files: readonly CheckedFile[]): readonly Fault[] => {
  const units = recordsOfKind(files, 'codelists').find(({ record }) => record.id === 'unit');
  const shorts = new Map(units?.record.codes.map(({ id, short, name }) => [id, short ?? name]));
  return recordsOfKind(files, 'indicators').flatMap(({ file, record }) => {
    const unit = shorts.get(record.unit);
    if (!unit) return [];
    const at = { file, record: record.id };
    const { zh, en } = record.name;
    return [
      ...(unit.zh.length > 1 && zh.endsWith(unit.zh)
        ? [{ ...at, field: 'name.zh', found: toFound(zh), expected: `no ${unit.zh} at its end` }]
        : []),
      ...(countWords(en, unit.en) > 1
        ? [{ ...at, field: 'name.en', found: toFound(en), expected: `${unit.en} once` }]
        : []),
    ];
  });
};

const WITHOUT_PLURAL = new Set(['%', 'CNY', 'mu']);
const isPlural = (words: string): boolean =>
  words
    .split(' and ')
    .every((part) => /^[^,]*s$/.test(part) && !/([^aeiou]y|[sxz]|ch|sh)s$/.test(part));

const pluralFaults = (files: readonly CheckedFile[]): readonly Fault[] =>
  recordsOfKind(files, 'codelists')
    .filter(({ record }) => record.id === 'unit')
    .flatMap(({ file, record }) =>
      record.codes
        .filter(({ short }) => short && !WITHOUT_PLURAL.has(short.en) && !isPlural(short.en))
        .map(({ id, short }) => ({
          file,
          record: record.id,
          field: `${id}.short.en`,
          found: toFound(short?.en),
          expected: 'a plural that reads in a sentence',
        })),
    );

/**
 * Texts keep the punctuation of their language and US spelling; names stand in a headline: no colon, the unit not said
 * twice; a unit is a plural.
 */
export const checkNames: Rule = (files) => [
  ...textFaults(files),
  ...colonFaults(files),
  ...unitFaults(files),
  ...pluralFaults(files),
];
