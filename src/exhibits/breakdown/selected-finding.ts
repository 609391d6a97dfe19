import type { Breakdown } from '../../crossfilter/break-down';
import { toFigure } from '../../crossfilter/figure-of';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { toShare } from '../../domain/to-share';
import { wordsIn } from '../../i18n/words';
import { computedWords, partWords } from './part-words';

/** The share of a part, or of parts together, where the parts make up the total; undefined where it cannot be said. */
export const shareOf = (
  part: Pick<Observation, 'value' | 'hedge'>,
  { whole, sum }: Breakdown,
): string | undefined => (whole && sum && sum.kind !== 'excess' ? toShare(part, whole) : undefined);

/** The place of a part among all, from the largest; '' where another is as large, or there is no other. */
const rankWords = (part: Observation, { parts }: Breakdown, language: Language): string => {
  const t = wordsIn('breakdown', language);
  const larger = parts.filter((other) => Number(other.value) > Number(part.value)).length;
  const isTied = parts.some(
    (other) => other !== part && Number(other.value) === Number(part.value),
  );
  if (isTied || parts.length < 2) return '';
  return larger === 0
    ? t('largest', { of: parts.length })
    : t('rank', { count: larger + 1, of: parts.length, ordinal: true });
};

const nameOf = (
  dataset: Dataset,
  { dimension }: Breakdown,
  part: Observation,
  language: Language,
  form: 'name' | 'short' = 'name',
) => codeName(treeOf(dataset, dimension), part.codes[dimension] ?? '', language, form);

const oneFinding = (
  dataset: Dataset,
  breakdown: Breakdown,
  part: Observation,
  language: Language,
): string => {
  const t = wordsIn('breakdown', language);
  const name = nameOf(dataset, breakdown, part, language);
  const share = shareOf(part, breakdown);
  const figure = partWords(dataset, part, language).text;
  const finding =
    share === undefined ? t('headlineOne', { name, figure }) : t('headline', { name, share });
  const rank = rankWords(part, breakdown, language);
  return rank ? t('ranked', { finding, rank }) : finding;
};

/** What the selected parts are: one with its share or figure and its place among all; several together where they may be added up, else one by one. */
export const selectedFinding = (
  dataset: Dataset,
  breakdown: Breakdown,
  selected: readonly Observation[],
  language: Language,
): string | undefined => {
  const [first, ...others] = selected;
  if (!first) return undefined;
  if (others.length === 0) return oneFinding(dataset, breakdown, first, language);
  const t = wordsIn('breakdown', language);
  const together = toFigure(dataset, selected);
  if (together?.kind !== 'sum') {
    return selected
      .map((part) =>
        t('each', {
          name: nameOf(dataset, breakdown, part, language),
          figure: partWords(dataset, part, language).text,
        }),
      )
      .join(language === 'zh' ? '；' : '; ');
  }
  const name = selected
    .map((part) => nameOf(dataset, breakdown, part, language, 'short'))
    .join(language === 'zh' ? '、' : ' + ');
  const share = shareOf(together.sum, breakdown);
  if (share !== undefined) return t('several', { name, share });
  const { text: figure } = computedWords(dataset, first.indicator, together.sum, language);
  return t('severalFigure', { name, figure });
};
