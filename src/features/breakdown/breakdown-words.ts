import type { TFunction } from 'i18next';
import type { Breakdown } from '../../crossfilter/break-down';
import type { Amount } from '../../domain/amount';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { toShare } from '../../domain/to-share';
import { figureWords } from '../../figures/unit-of';

type ShownFigure = Parameters<typeof figureWords>[2];

/** What of the total the published parts leave out; undefined where nothing is left or it cannot be said. */
export const remainderOf = ({ whole, sum }: Breakdown): Amount | undefined =>
  whole && sum?.kind === 'remainder' ? sum.by : undefined;

const finding = (
  t: TFunction<'breakdown'>,
  dataset: Dataset,
  { dimension, parts, whole, sum }: Breakdown,
  language: Language,
): string => {
  const [first] = parts;
  if (!first) return t('title');
  const name = codeName(treeOf(dataset, dimension), first.codes[dimension] ?? '', language);
  const share = whole && sum && sum.kind !== 'excess' ? toShare(first, whole) : undefined;
  if (share !== undefined) return t('headline', { name, share });
  const words = (shown: ShownFigure) => figureWords(dataset, first.indicator, shown, language).text;
  const figure = words(first);
  if (parts.length > 1) return t('headlineMost', { name, figure });
  return whole
    ? t('headlineOf', { name, figure, total: words(whole) })
    : t('headlineOne', { name, figure });
};

/**
 * What the bars show, in words: the largest part with its share where the parts make up the total, else with its figure.
 * Names the year where it is not `year`, the latest of the data; never without `year`, for where it stands beside the headline.
 */
export const breakdownHeadline = (
  t: TFunction<'breakdown'>,
  dataset: Dataset,
  breakdown: Breakdown,
  language: Language,
  year?: string,
): string => {
  const found = finding(t, dataset, breakdown, language);
  return year === undefined || breakdown.time === year || breakdown.parts.length === 0
    ? found
    : t('headlineYear', { finding: found, year: breakdown.time });
};

/** The published total and how the parts stand to it; undefined where no total is published. */
export const breakdownTotal = (
  t: TFunction<'breakdown'>,
  dataset: Dataset,
  { whole, sum }: Breakdown,
  language: Language,
): string | undefined => {
  if (!whole) return undefined;
  const words = (figure: ShownFigure) =>
    figureWords(dataset, whole.indicator, figure, language).text;
  const total = t('total', { figure: words(whole) });
  if (!sum) return total;
  const verdict =
    sum.kind === 'remainder' || sum.kind === 'excess'
      ? t(`sum.${sum.kind}`, { by: words(sum.by) })
      : t(`sum.${sum.kind}`);
  return `${total} · ${verdict}`;
};
