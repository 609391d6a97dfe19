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

/** An indicator's name with the part: "民事一审新收案件 · 商标". */
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
