import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import type { RowResult } from './campaign-row';

/** The name of a campaign's result beside the campaign's own name, which it need not repeat. */
export const resultName = (
  dataset: Dataset,
  { indicator, codes }: Pick<Observation, 'indicator' | 'codes'>,
  language: Language,
): string => {
  const { campaign: _, ...others } = codes;
  return figureName(dataset, { indicator, codes: others }, language);
};

/** Says after a result that it is not of the campaign alone; '' for its own. */
export const sharedNote = (shared: boolean, language: Language): string =>
  shared ? `${language === 'zh' ? '' : ' '}${wordsIn('campaigns', language)('shared')}` : '';

/** A result as a line: its name, and its number where it has one; '' for none. */
export const resultWords = (
  dataset: Dataset,
  result: RowResult | undefined,
  language: Language,
): string => {
  if (!result) return '';
  if (result.kind === 'named') return result.name;
  const { observation, shared } = result;
  const name = resultName(dataset, observation, language);
  const figure = figureWords(dataset, observation.indicator, observation, language).text;
  return `${name} ${figure}${sharedNote(shared, language)}`;
};
