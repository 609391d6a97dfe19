import type { TFunction } from 'i18next';
import { codeName } from '../domain/code-name';
import { ALL } from '../domain/codelist';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Verdict } from '../crossfilter/apply-filter';
import type { Language } from '../domain/language';
import './words';

/** Why an indicator is shown only as a whole: what the shown figure is about, and the dimension it is not published by. */
export const wholeReason = (
  t: TFunction<'figure'>,
  dataset: Dataset,
  indicator: string,
  verdict: Extract<Verdict, { kind: 'whole' }>,
  language: Language,
): string => {
  const [dimension = 'right'] = verdict.by;
  const [observation] = verdict.observations;
  const own =
    dimension === 'system'
      ? dataset.indicatorById.get(indicator)?.system
      : dataset.indicatorById.get(indicator)?.right;
  const code =
    observation?.codes[dimension] ??
    (dimension === 'right' || dimension === 'system' ? own : ALL) ??
    ALL;
  const scope =
    dimension === 'right' || dimension === 'system'
      ? codeName(treeOf(dataset, dimension), code, language)
      : t('total');
  return t('wholeFor', { scope, dimension: t(`by.${dimension}`) });
};
