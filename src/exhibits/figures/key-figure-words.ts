import type { Language } from '../../domain/language';
import { figureName, partName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import type { FigureWords } from '../../wording/format-figure';
import type { Ground } from '../exhibit';
import type { KeyFigure } from './answer';

/** Figures that may not be added up and have room beside one another. */
const MOST_PARTS = 2;

/** What a key figure is called, with its year where that is not the year of the edition. */
export const keyFigureName = (
  { cube: { dataset }, edition }: Ground,
  { indicator, figure, time }: KeyFigure,
  language: Language,
): string => {
  const name =
    figure.kind === 'published'
      ? figureName(dataset, figure.observation, language)
      : indicator.name[language];
  return time === edition ? name : `${name} · ${time}`;
};

/** The number of a key figure with its unit; of figures that may not be added up the first ones, each with its part. */
export const keyFigureNumber = (
  { cube: { dataset } }: Ground,
  { indicator, figure }: KeyFigure,
  language: Language,
): FigureWords => {
  const words = (each: Parameters<typeof figureWords>[2]) =>
    figureWords(dataset, indicator.id, each, language);
  if (figure.kind === 'sum') return words(figure.sum);
  if (figure.kind === 'published') return words(figure.observation);
  const number = figure.parts
    .slice(0, MOST_PARTS)
    .map((part) => `${partName(dataset, part.codes, language)} ${words(part).text}`)
    .join(language === 'zh' ? '，' : ', ');
  return { before: '', number, after: '', text: number };
};
