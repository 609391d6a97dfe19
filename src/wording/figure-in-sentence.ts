import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';
import { figureWords, unitOf } from './figure-words';
import { laterMark, type ShownFigure } from './format-figure';

const escape = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/**
 * A figure beside the name of its indicator: without its unit where the name already has that as a word ("IP civil cases
 * received: 449,923"). Chinese has no words to tell it by, and prints the unit within the figure.
 */
export const figureInSentence = (
  dataset: Dataset,
  indicator: string,
  figure: ShownFigure,
  language: Language,
): string => {
  const mark = laterMark(language, figure);
  const plain = { ...figure, status: undefined };
  const { before, number, after, text } = figureWords(dataset, indicator, plain, language);
  if (language === 'zh') return text + mark;
  const code = unitOf(dataset, indicator);
  const unit = (code?.short ?? code?.name)?.en ?? '';
  const name = dataset.indicatorById.get(indicator)?.name.en ?? '';
  const isWord = /^[a-z][a-z -]*$/i.test(unit) && unit !== 'CNY';
  if (!isWord || !new RegExp(String.raw`\b${escape(unit)}\b`, 'i').test(name)) return text + mark;
  const kept = after.endsWith(unit) ? after.slice(0, -unit.length).trimEnd() : after;
  return before + number + kept + mark;
};
