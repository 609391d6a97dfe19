import { FILTER_DIMENSIONS } from '../crossfilter/filter';
import { idsOf, type IdNames, type NameList, type Names, plainNames } from '../url/names';
import type { Vocabulary } from '../url/vocabulary';
import { toShortIds } from './short-code';

/** The lists whose ids a deck writes as four characters; those of the others are short as they are. */
const SHORT: readonly NameList[] = ['indicators', ...FILTER_DIMENSIONS];

const named = new WeakMap<Vocabulary, Names>();

/** How a deck spells what the data hold: indicators and codes of the filter's dimensions as short codes, all else as a link does. Made once for a vocabulary. */
export const shortNames = (vocabulary: Vocabulary): Names => {
  const known = named.get(vocabulary);
  if (known) return known;
  const short = new Map<NameList, IdNames>(
    SHORT.map((list) => [list, toShortIds(idsOf(vocabulary, list))]),
  );
  const plain = plainNames(vocabulary);
  const names: Names = {
    of: (list) => short.get(list) ?? plain.of(list),
    years: vocabulary.years,
  };
  named.set(vocabulary, names);
  return names;
};
