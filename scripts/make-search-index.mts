import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { formatRecords } from '../src/data/check/format-records.ts';
import type { ReadText } from '../src/data/check/check-package.ts';
import { parseResource } from '../src/data/parse-resource.ts';
import type { DataPackage, FileRecord, ResourceKind } from '../src/data/record-schemas.ts';
import { toObservation } from '../src/data/to-observation.ts';

type SearchRecord = FileRecord<'search'>;

/** Dimensions that every indicator has a code of, besides those by which figures are broken down. */
const OF_INDICATORS = ['agency', 'right', 'system'];

/** A Chinese text as syllables without tones, as typed (ü is v): "PCT专利" → "p c t zhuan li". Marks are left out. */
export const toPinyin = (text: string): string =>
  pinyin(text, { toneType: 'none', v: true, nonZh: 'spaced', type: 'array' })
    .map((syllable) => syllable.toLowerCase())
    .filter((syllable) => /^[a-z0-9]+$/.test(syllable))
    .join(' ');

const toRecord = (id: string, names: readonly ({ zh: string } | undefined)[]): SearchRecord => ({
  id,
  pinyin: [...new Set(names.flatMap((name) => (name ? [toPinyin(name.zh)] : [])))],
});

/** Whose texts a search looks through. */
const SEARCHED: readonly ResourceKind[] = [
  'indicators',
  'codelists',
  'campaigns',
  'identities',
  'instruments',
];

const HAN = { first: 0x4e00, last: 0x9fff };
const TO_SIMPLE = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** Traditional characters, each with the simplified one that stands somewhere in the texts: OpenCC's tables, of mainland, Taiwan and Hong Kong usage. */
export const toTraditional = (texts: string): readonly string[] => {
  const used = new Set(texts);
  const pairs: string[] = [];
  for (let at = HAN.first; at <= HAN.last; at += 1) {
    const character = String.fromCodePoint(at);
    const simple = TO_SIMPLE.map((convert) => convert(character)).find(
      (each) => each !== character,
    );
    if (simple && used.has(simple) && [...simple].length === 1) pairs.push(character + simple);
  }
  return pairs;
};

/** All records of a kind; undefined where a file of it is missing or faulty, which the check of that file says. */
const readAll = <K extends ResourceKind>(
  descriptor: DataPackage,
  read: ReadText,
  kind: K,
): readonly FileRecord<K>[] | undefined => {
  const files = descriptor.resources.filter((resource) => resource.kind === kind);
  const parsed = files.map(({ path }) => {
    try {
      return parseResource(path, kind, JSON.parse(read(path) ?? ''));
    } catch {
      return { ok: false as const };
    }
  });
  return parsed.every((each) => each.ok) ? parsed.flatMap((each) => each.records) : undefined;
};

/**
 * The text of the package's search index: the pinyin of every name that is looked for by it, which are those of
 * indicators, of the codes of their figures and of instruments; and the traditional characters of what is searched.
 * Undefined where it cannot be made of the files as they are.
 */
export const toSearchText = (descriptor: DataPackage, read: ReadText): string | undefined => {
  const indicators = readAll(descriptor, read, 'indicators');
  const codelists = readAll(descriptor, read, 'codelists');
  const observations = readAll(descriptor, read, 'observations');
  const instruments = readAll(descriptor, read, 'instruments');
  if (!indicators || !codelists || !observations || !instruments) return undefined;
  const dimensions = new Set([
    ...OF_INDICATORS,
    ...observations.flatMap((each) => Object.keys(toObservation(each).codes)),
  ]);
  const texts = descriptor.resources
    .filter(({ kind }) => SEARCHED.includes(kind))
    .map(({ path }) => read(path) ?? '')
    .join('');
  return formatRecords([
    ...indicators.map(({ id, name }) => toRecord(id, [name])),
    ...codelists
      .filter(({ id }) => dimensions.has(id))
      .flatMap((list) =>
        list.codes.map(({ id, name, short }) => toRecord(`${list.id}=${id}`, [name, short])),
      ),
    ...instruments.map(({ id, title }) => toRecord(`instrument=${id}`, [title])),
    { id: 'traditional', pairs: toTraditional(texts) },
  ]);
};
