import type { TFunction } from 'i18next';
import type { Series } from '../../crossfilter/build-series';
import type { Tile } from '../../crossfilter/choose-tiles';
import type { Figure } from '../../crossfilter/figure-of';
import { latestChange } from '../../crossfilter/latest-change';
import { checkGrowth } from '../../domain/check-growth';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { namesOfSum } from '../../wording/figure-name';
import { wholeReason } from '../../wording/whole-reason';
import { formatGrowth } from '../../wording/format-growth';
import '../../wording/words';

const printedGrowth = (
  t: TFunction<'figure'>,
  dataset: Dataset,
  observation: Observation,
): string | undefined => {
  if (!observation.growth) return undefined;
  const growth = formatGrowth(observation.growth);
  const verdict = checkGrowth(observation, dataset.observationByReference, dataset.breaks);
  if (verdict?.kind === 'agrees') return t('growthAgrees', { growth });
  if (verdict?.kind === 'differs') {
    return t('growthDiffers', {
      growth,
      recomputed: formatGrowth(verdict.recomputed, observation.growth.step),
    });
  }
  return t('growthPrinted', { growth });
};

/** The line under a tile's figure: why it is only a whole, what is missing, what it is the sum of, else its growth or year. */
export const tileNote = (
  t: TFunction<'figure'>,
  dataset: Dataset,
  { indicator, verdict }: Tile,
  figure: Figure,
  series: Series | undefined,
  language: Language,
): string => {
  if (verdict.kind === 'whole') return wholeReason(t, dataset, indicator.id, verdict, language);
  if (verdict.missing.length > 0) {
    const names = verdict.missing.map(({ dimension, code }) =>
      codeName(treeOf(dataset, dimension), code, language, 'short'),
    );
    return t(figure.kind === 'sum' ? 'sumMissing' : 'missing', {
      names: names.join(language === 'zh' ? '、' : ', '),
    });
  }
  if (figure.kind === 'sum') {
    const names = namesOfSum(dataset, figure.parts, language);
    return names ? t('sumOf', { names }) : t('sum', { count: figure.parts.length });
  }
  if (figure.kind === 'parts') return t('several', { count: figure.parts.length });
  const { observation } = figure;
  const change = series && latestChange(indicator, series);
  return (
    printedGrowth(t, dataset, observation) ??
    (change && t('growthComputed', { growth: formatGrowth(change.growth), year: change.since })) ??
    t('yearOf', { year: observation.time })
  );
};
