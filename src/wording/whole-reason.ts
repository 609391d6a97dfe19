import type { TFunction } from 'i18next';
import { codeName } from '../domain/code-name';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Verdict } from '../crossfilter/apply-filter';
import type { Language } from '../domain/language';
import { rightsName } from './scope-name';
import './words';

/** What the shown figure of a whole is about in a dimension; the total, where that has no name. */
const scopeOf = (
  t: TFunction<'figure'>,
  dataset: Dataset,
  indicator: string,
  { by: [dimension = 'right'], observations: [shown] }: Extract<Verdict, { kind: 'whole' }>,
  language: Language,
): string => {
  const codes = shown?.codes ?? {};
  if (dimension === 'right') return rightsName(dataset, { indicator, codes }, language);
  const system = dataset.indicatorById.get(indicator)?.system;
  const code = codes[dimension] ?? (dimension === 'system' ? system : undefined);
  return code === undefined ? t('total') : codeName(treeOf(dataset, dimension), code, language);
};

/** Why an indicator is shown only as a whole: what the shown figure is about, and the dimension it is not published by. */
export const wholeReason = (
  t: TFunction<'figure'>,
  dataset: Dataset,
  indicator: string,
  verdict: Extract<Verdict, { kind: 'whole' }>,
  language: Language,
): string => {
  const [dimension = 'right'] = verdict.by;
  const scope = scopeOf(t, dataset, indicator, verdict, language);
  return t('wholeFor', { scope, dimension: t(`by.${dimension}`) });
};
