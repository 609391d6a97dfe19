import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import type { Observation } from '../domain/observation';

/** The name of the part that codes describe, in the order of their dimensions; empty for a total. */
export const partName = (
  dataset: Pick<Dataset, 'trees'>,
  codes: Observation['codes'],
  language: Language,
): string =>
  Object.keys(codes)
    .toSorted()
    .map((dimension) =>
      codeName(treeOf(dataset, dimension), codes[dimension] ?? '', language, 'short'),
    )
    .join(language === 'zh' ? '、' : ', ');

/** Parts of a sum that there is room to name. */
const MOST_NAMES = 3;

/** The parts of a sum by their names: "Patents + Trademarks"; undefined for more than there is room for. */
export const namesOfSum = (
  dataset: Pick<Dataset, 'trees'>,
  parts: readonly Pick<Observation, 'codes'>[],
  language: Language,
): string | undefined =>
  parts.length > MOST_NAMES
    ? undefined
    : parts.map(({ codes }) => partName(dataset, codes, language)).join(' + ');

/** An indicator's name with the part: "知识产权民事一审新收案件 · 商标". */
export const figureName = (
  dataset: Dataset,
  observation: Pick<Observation, 'indicator' | 'codes'>,
  language: Language,
): string => {
  const name =
    dataset.indicatorById.get(observation.indicator)?.name[language] ?? observation.indicator;
  const part = partName(dataset, observation.codes, language);
  return part ? `${name} · ${part}` : name;
};
