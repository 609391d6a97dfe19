import { codesOf, type Filter, isUnfiltered } from '../crossfilter/filter';
import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import en from './filter.en.json';
import zh from './filter.zh.json';

const WORDS = { zh, en };

/** Names joined as a reader says "or": 商标、专利 / Trademarks or Patents. */
export const joinNames = (language: Language, names: readonly string[]): string =>
  names.join(language === 'zh' ? '或' : ' or ');

/** The years of a filter in words; undefined where they are open. */
export const yearsWords = (language: Language, { from, to }: Filter): string | undefined => {
  const words = WORDS[language];
  const fill = (pattern: string) =>
    pattern.replace('{{from}}', String(from)).replace('{{to}}', String(to));
  if (from !== undefined && from === to) return language === 'zh' ? `${from}年` : String(from);
  if (from !== undefined && to !== undefined) return fill(words.years);
  if (from !== undefined) return fill(words.yearsFrom);
  return to === undefined ? undefined : fill(words.yearsTo);
};

/** The filter as one sentence in one language: rights, systems, then whatever else is selected. */
export const formatFilter = (
  language: Language,
  dataset: Pick<Dataset, 'trees'>,
  filter: Filter,
): string => {
  const words = WORDS[language];
  if (isUnfiltered(filter)) return words.sentence.none;
  const named = (dimension: Parameters<typeof codesOf>[1]) =>
    codesOf(filter, dimension).map((code) => codeName(treeOf(dataset, dimension), code, language));
  const chapter = named('chapter');
  const parts = [
    joinNames(language, named('right')) || words.allRights,
    joinNames(language, named('system')) || words.allSystems,
    joinNames(language, named('agency')),
    chapter.length > 0 && words.chapterPrefix.replace('{{name}}', joinNames(language, chapter)),
    joinNames(language, named('campaign')),
    yearsWords(language, filter),
  ].filter((part) => typeof part === 'string' && part !== '');
  const sentence = parts.join(language === 'zh' ? '，' : ', ');
  return language === 'zh' ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
};
