import { codesOf, type Filter } from '../../crossfilter/filter';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { formatFilter, joinNames, yearsWords } from '../../wording/format-filter';
import type { Asked } from '../exhibit';
import { type Difference, differencesOf } from './other-side';
import { pairWordsIn } from './pair-words';

/** What a filter has in one dimension, in words; "any" where it has no such condition. */
export const conditionName = (
  dataset: Pick<Dataset, 'trees'>,
  filter: Filter,
  difference: Difference,
  language: Language,
): string => {
  const named =
    difference === 'years'
      ? yearsWords(language, filter)
      : joinNames(
          language,
          codesOf(filter, difference).map((code) =>
            codeName(treeOf(dataset, difference), code, language),
          ),
        );
  return named || pairWordsIn(language)('every');
};

const partName = (
  language: Language,
  dataset: Pick<Dataset, 'trees'>,
  filter: Filter,
  difference: Difference,
): string => {
  const text = conditionName(dataset, filter, difference, language);
  const t = pairWordsIn(language);
  if (text !== t('every')) return text;
  const side = wordsIn(
    'filter',
    language,
  )(`dimension.${difference === 'years' ? 'time' : difference}`);
  return t('of', { side, text });
};

/** What the two sides are called: by what each has otherwise than the other. */
export const sideNames = (
  dataset: Pick<Dataset, 'trees'>,
  first: Filter,
  second: Filter,
  language: Language,
): readonly [string, string] => {
  const differs = differencesOf(first, second);
  const name = (filter: Filter) =>
    differs
      .map((each) => partName(language, dataset, filter, each))
      .join(language === 'zh' ? '，' : ', ');
  return [name(first), name(second)];
};

/** The filter of what was asked as one sentence; of two sides both. */
export const askedSentence = ({ ground, filter, second }: Asked, language: Language): string => {
  const { dataset } = ground.cube;
  const first = formatFilter(language, dataset, filter);
  return second
    ? pairWordsIn(language)('line', { first, second: formatFilter(language, dataset, second) })
    : first;
};
