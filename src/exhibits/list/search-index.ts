import type { Dataset } from '../../domain/dataset';
import { LANGUAGES } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { codeFields, indicatorFields } from '../../wording/indicator-fields';
import { type Fields, normalTexts } from '../../wording/match-text';

/** A figure and its growth as printed and as either language shows them. */
const figureTexts = (dataset: Dataset, observation: Observation): readonly string[] => {
  const { indicator, printed, value, growth } = observation;
  return normalTexts([
    printed,
    value,
    ...LANGUAGES.map((language) => figureWords(dataset, indicator, observation, language).text),
    growth?.printed,
    growth && formatGrowth(growth),
  ]);
};

const toFields = (dataset: Dataset, observation: Observation): Fields => {
  const indicator = dataset.indicatorById.get(observation.indicator);
  if (!indicator) return { names: [] };
  const own = indicatorFields(dataset, indicator);
  const parts = codeFields(dataset, Object.entries(observation.codes));
  const source = dataset.sourceById.get(observation.source.id);
  let figures: readonly string[] | undefined;
  return {
    ...own,
    codes: [...own.codes, ...parts.codes],
    codeKeys: [...own.codeKeys, ...parts.codeKeys],
    years: [observation.time],
    figures: () => {
      figures ??= figureTexts(dataset, observation);
      return figures;
    },
    sources: normalTexts([source?.title.zh, source?.title.en]),
  };
};

/** What a search looks through for each figure of a dataset; made when it is first looked through. */
export const toSearchFields = (dataset: Dataset): ((observation: Observation) => Fields) => {
  const made = new WeakMap<Observation, Fields>();
  return (observation) => {
    const fields = made.get(observation) ?? toFields(dataset, observation);
    made.set(observation, fields);
    return fields;
  };
};
