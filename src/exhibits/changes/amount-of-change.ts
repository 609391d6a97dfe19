import type { Change } from '../../crossfilter/find-changes';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { signOf } from '../../domain/show-decimal';
import { wordsIn } from '../../i18n/words';
import { differenceWords } from '../../wording/amount-words';
import { formatGrowth } from '../../wording/format-growth';
import { rateSortOf } from './answer';
import type { ChangesSpec } from './spec';
import './words';

type Measured = Pick<ChangesSpec, 'measure'>;

/** How much something moved: its rate with an arrow, or the difference in its unit with a sign. */
export const amountOfChange = (
  dataset: Dataset,
  { measure }: Measured,
  { series, growth, difference }: Change,
  language: Language,
): string => {
  if (measure === 'rate' || !difference) return formatGrowth(growth);
  const sign = signOf(difference.value) < 0 ? '−' : '+';
  return `${sign}${differenceWords(dataset, series.indicator, difference, language)}`;
};

/** How that is known: a printed rate, a computed one, one that is not certain. A size is always computed. */
export const markOfChange = ({ measure }: Measured, change: Change, language: Language): string => {
  const sort = rateSortOf(change);
  return wordsIn(
    'changes',
    language,
  )(`mark.${measure === 'size' && sort === 'printed' ? 'computed' : sort}`);
};
