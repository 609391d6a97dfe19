import { ALL } from '../../domain/codelist';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Indicator } from '../../domain/indicator';
import type { Observation } from '../../domain/observation';
import { fold } from './fold-query';

/** The readings of Chinese names, each a row of syllables; by indicator, or "dimension=code". */
export type Readings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The readings of the search file: syllables with spaces between. */
export const toReadings = (
  entries: readonly { readonly id: string; readonly pinyin: readonly string[] }[],
): Readings =>
  new Map(entries.map(({ id, pinyin }) => [id, pinyin.map((each) => each.split(' '))]));

/** What the search of one figure looks through. */
interface SearchEntry {
  readonly text: string;
  readonly keys: readonly string[];
}

/** The words of a query; every one of them must be found. */
const toWords = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);

/** A syllable within a word may be typed in full or as its initial: zhi, zh, z. */
const isWhole = (syllable: string, typed: number): boolean =>
  typed === syllable.length || typed === 1 || (typed === 2 && /^[zcs]h/.test(syllable));

const matchesFrom = (syllables: readonly string[], at: number, rest: string): boolean => {
  const syllable = syllables[at];
  if (rest === '') return true;
  if (syllable === undefined) return false;
  if (syllable.startsWith(rest)) return true;
  for (let typed = Math.min(syllable.length, rest.length); typed > 0; typed -= 1) {
    const fits = isWhole(syllable, typed) && rest.startsWith(syllable.slice(0, typed));
    if (fits && matchesFrom(syllables, at + 1, rest.slice(typed))) return true;
  }
  return false;
};

/** True where typed letters are the pinyin of a part of a name, in full, in initials or both: zhishichanquan, zscq, zhishicq. */
export const matchesPinyin = (syllables: readonly string[], word: string): boolean => {
  const typed = word.replaceAll('ü', 'v').replaceAll(/['’]/g, '');
  return (
    /^[a-z0-9]+$/.test(typed) && syllables.some((_, start) => matchesFrom(syllables, start, typed))
  );
};

/** The codes that a row names: those of its part, then system, right and agencies where they are not all of them. */
const codesOf = (indicator: Indicator, observation: Observation) => [
  ...Object.entries(observation.codes),
  ...[
    ['system', indicator.system] as const,
    ['right', indicator.right] as const,
    ...indicator.agency.map((id) => ['agency', id] as const),
  ].filter(([, code]) => code !== ALL),
];

const toEntry = (dataset: Dataset, observation: Observation): SearchEntry => {
  const indicator = dataset.indicatorById.get(observation.indicator);
  if (!indicator) return { text: '', keys: [] };
  const codes = codesOf(indicator, observation);
  const names = codes.flatMap(([dimension, id]) => {
    const code = treeOf(dataset, dimension).byId.get(id);
    return code ? [code.name.zh, code.name.en, code.short?.zh ?? '', code.short?.en ?? ''] : [];
  });
  const { zh, en } = indicator.name;
  const { printed, time } = observation;
  return {
    text: fold([zh, en, indicator.id, time, printed, ...names].join('\n')),
    keys: [indicator.id, ...codes.map(([dimension, id]) => `${dimension}=${id}`)],
  };
};

/** Finds figures by words: true where every word stands in a name, id, year or printed token, or is pinyin of a name. */
export type Search = (
  query: string,
  readings: Readings | undefined,
) => (observation: Observation) => boolean;

/** Makes the search of a dataset. Entries are made when they are first looked through. Without readings pinyin finds nothing. */
export const toSearch = (dataset: Dataset): Search => {
  const entries = new WeakMap<Observation, SearchEntry>();
  const entryOf = (observation: Observation): SearchEntry => {
    const entry = entries.get(observation) ?? toEntry(dataset, observation);
    entries.set(observation, entry);
    return entry;
  };
  return (query, readings) => {
    const words = toWords(query);
    return (observation) => {
      const { text, keys } = entryOf(observation);
      return words.every(
        (word) =>
          text.includes(word) ||
          keys.some((key) => readings?.get(key)?.some((each) => matchesPinyin(each, word))),
      );
    };
  };
};
