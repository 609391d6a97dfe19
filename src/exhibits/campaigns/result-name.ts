import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import type { CampaignRow, RowResult } from './campaign-row';

/** The name of a campaign's result beside the campaign's own name, which it need not repeat. */
export const resultName = (
  dataset: Dataset,
  { indicator, codes }: Pick<Observation, 'indicator' | 'codes'>,
  language: Language,
): string => {
  const { campaign: _, ...others } = codes;
  return figureName(dataset, { indicator, codes: others }, language);
};

/** Says after a result that it is not of the campaign alone, or wider than the filter; '' for what is neither. */
export const resultNote = (result: RowResult, language: Language): string => {
  if (result.kind === 'named') return '';
  const t = wordsIn('campaigns', language);
  const notes = [result.shared ? t('shared') : '', result.wider ? t('wider') : ''];
  const space = language === 'zh' ? '' : ' ';
  return notes.map((note) => (note ? space + note : '')).join('');
};

/** Says why a campaign has no result to show, or how many more of its figures are about something else than the filter. */
export const outsideNote = ({ results, outside }: CampaignRow, language: Language): string => {
  const t = wordsIn('campaigns', language);
  if (outside === 0) return results.length === 0 ? t('noResults') : '';
  return t(results.length === 0 ? 'onlyOutside' : 'outside', { count: outside });
};

/** A result as a line: its name, and its number where it has one; '' for none. */
export const resultWords = (
  dataset: Dataset,
  result: RowResult | undefined,
  language: Language,
): string => {
  if (!result) return '';
  if (result.kind === 'named') return result.name;
  const { observation } = result;
  const name = resultName(dataset, observation, language);
  const figure = figureWords(dataset, observation.indicator, observation, language).text;
  return `${name} ${figure}${resultNote(result, language)}`;
};
