import type { Dataset } from '../../domain/dataset';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { type FigureWords, formatFigure } from '../../wording/format-figure';
import { formatGrowth } from '../../wording/format-growth';
import type { StripFigure } from './resolve-item';

/** The number of a figure with its unit; a share in percent. */
export const numberWords = (
  dataset: Dataset,
  { indicator, shown, how }: StripFigure,
  language: Language,
): FigureWords =>
  how === 'share'
    ? formatFigure(language, shown, treeOf(dataset, 'unit').byId.get('percent'))
    : figureWords(dataset, indicator.id, shown, language);

/** What a figure is called wherever it stands alone: its indicator with its part, and of what it was worked out. */
export const fullName = (
  dataset: Dataset,
  { indicator, codes, how, from }: StripFigure,
  language: Language,
): string => {
  const name = figureName(dataset, { indicator: indicator.id, codes }, language);
  const [, other] = from;
  if (!other || (how !== 'share' && how !== 'rest')) return name;
  const t = wordsIn('strips', language);
  const second = figureName(dataset, other, language);
  return how === 'share' ? t('share', { name, whole: second }) : t('rest', { name, part: second });
};

/** True where a figure is worked out, here or in the data, and not printed. */
export const isComputed = ({ how }: Pick<StripFigure, 'how'>): boolean => how !== 'printed';

/** The change to a figure's last year: "↑ 13.5%", with its year where that is not the year before, marked where it is computed; undefined where there is none. */
export const changeText = (
  { change, time }: StripFigure,
  language: Language,
): string | undefined => {
  if (!change) return undefined;
  const t = wordsIn('strips', language);
  const rate = formatGrowth(change.growth);
  const growth = change.growth.printed === undefined ? t('computedRate', { rate }) : rate;
  return change.since === Number(time) - 1 ? growth : t('since', { growth, year: change.since });
};
