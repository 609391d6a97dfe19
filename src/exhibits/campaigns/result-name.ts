import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { figureName } from '../../wording/figure-name';

/** The name of a campaign's result beside the campaign's own name, which it need not repeat. */
export const resultName = (
  dataset: Dataset,
  { indicator, codes }: Pick<Observation, 'indicator' | 'codes'>,
  language: Language,
): string => {
  const { campaign: _, ...others } = codes;
  return figureName(dataset, { indicator, codes: others }, language);
};
