import type { FileRecord } from '../data/record-schemas';
import type { ToSimple } from './normal-text';

/** The readings of Chinese names, each a row of syllables; by indicator, or "dimension=code". */
type Readings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What a search needs to read pinyin and traditional characters. */
export interface Lexicon {
  readonly readings: Readings;
  readonly toSimple: ToSimple;
}

const made = new WeakMap<readonly FileRecord<'search'>[], Lexicon>();

const toLexicon = (records: readonly FileRecord<'search'>[]): Lexicon => {
  const readings = new Map<string, readonly (readonly string[])[]>();
  const simple = new Map<string, string>();
  for (const record of records) {
    if ('pinyin' in record)
      readings.set(
        record.id,
        record.pinyin.map((each) => each.split(' ')),
      );
    else
      for (const [from = '', to = ''] of record.pairs.map((pair) => [...pair]))
        simple.set(from, to);
  }
  return {
    readings,
    toSimple: (text) => Array.from(text, (each) => simple.get(each) ?? each).join(''),
  };
};

/** The lexicon of the records of the search file, made once; undefined before they are there. */
export const lexiconOf = (
  records: readonly FileRecord<'search'>[] | undefined,
): Lexicon | undefined => {
  if (!records) return undefined;
  const known = made.get(records) ?? toLexicon(records);
  made.set(records, known);
  return known;
};
