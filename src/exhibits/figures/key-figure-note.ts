import { latestChange } from '../../crossfilter/latest-change';
import { breaksOf } from '../../domain/break';
import { checkGrowth } from '../../domain/check-growth';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import { comparePrinted, type Incomparable } from '../../domain/compare-figures';
import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/language';
import type { Growth, Observation } from '../../domain/observation';
import { wordsIn } from '../../i18n/words';
import { namesOfSum } from '../../wording/figure-name';
import { formatGrowth } from '../../wording/format-growth';
import { wholeReason } from '../../wording/whole-reason';
import '../../wording/words';
import type { Ground } from '../exhibit';
import type { KeyFigure } from './answer';

/** A rate with its arrow; a hedge as a word, which is read faster than a sign: "↑ 近30%". */
const growthWords = (dataset: Dataset, growth: Growth, language: Language): string => {
  const { hedge, ...rate } = growth;
  if (!hedge) return formatGrowth(rate);
  const word = codeName(treeOf(dataset, 'hedge'), hedge, language, 'short').toLowerCase();
  const space = language === 'zh' ? '' : ' ';
  return formatGrowth(rate).replace(/\d/, (digit) => `${word}${space}${digit}`);
};

/** What keeps even a printed rate from being shown: it is no change of the thing that the figure counts. */
const FORBIDS: readonly Incomparable[] = ['case', 'scope-changes', 'break', 'share-or-score'];

const isForbidden = (dataset: Dataset, indicator: Indicator, observation: Observation): boolean => {
  const breaks = breaksOf(dataset.breaks, indicator.id, observation.codes);
  const { growth, ...figure } = observation;
  const { hedge: _, ...rate } = growth ?? { value: '0', step: '1', printed: '' };
  const year = Number(observation.time);
  const comparison = comparePrinted(indicator, breaks, { ...figure, year, growth: rate });
  return comparison?.ok === false && FORBIDS.includes(comparison.why);
};

const printedGrowth = (
  dataset: Dataset,
  indicator: Indicator,
  observation: Observation,
  language: Language,
): string | undefined => {
  if (!observation.growth || isForbidden(dataset, indicator, observation)) return undefined;
  const t = wordsIn('figure', language);
  const growth = growthWords(dataset, observation.growth, language);
  const year = Number(observation.time) - 1;
  const verdict = checkGrowth(observation, dataset.observationByReference, dataset.breaks);
  if (verdict?.kind === 'agrees') return t('growthAgrees', { growth, year });
  if (verdict?.kind === 'differs') {
    return t('growthDiffers', {
      growth,
      year,
      recomputed: formatGrowth(verdict.recomputed, observation.growth.step),
    });
  }
  return t('growthPrinted', { growth });
};

const noteOf = (
  dataset: Dataset,
  { indicator, verdict, figure, series }: KeyFigure,
  language: Language,
): string | undefined => {
  const t = wordsIn('figure', language);
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
  const change = series && latestChange(indicator, series);
  return (
    printedGrowth(dataset, indicator, figure.observation, language) ??
    (change && t('growthComputed', { growth: formatGrowth(change.growth), year: change.since }))
  );
};

/**
 * The line under a key figure: why it is only a whole, what is missing, what it is the sum of, else its growth, else its
 * year. `yearIsKnown` leaves out the year of the edition, where a heading already says it.
 */
export const keyFigureNote = (
  { cube: { dataset }, edition }: Pick<Ground, 'cube' | 'edition'>,
  shown: KeyFigure,
  language: Language,
  yearIsKnown = false,
): string => {
  const note = noteOf(dataset, shown, language);
  if (note !== undefined || (yearIsKnown && shown.time === edition)) return note ?? '';
  return wordsIn('figure', language)('yearOf', { year: shown.time });
};
