import type { Code } from '../domain/codelist';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Language } from '../domain/language';
import { type FigureWords, formatFigure, type ShownFigure } from './format-figure';

/** The unit of an indicator; undefined where the indicator or its unit is not loaded. */
export const unitOf = (dataset: Dataset, indicator: string): Code | undefined =>
  treeOf(dataset, 'unit').byId.get(dataset.indicatorById.get(indicator)?.unit ?? '');

/** Words a figure of an indicator with that indicator's unit. */
export const figureWords = (
  dataset: Dataset,
  indicator: string,
  figure: ShownFigure,
  language: Language,
): FigureWords => formatFigure(language, figure, unitOf(dataset, indicator));
