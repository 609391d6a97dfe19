import type { CheckedGrowth } from '../../crossfilter/audit-growth';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import './words';

/** Says without color what the words say. */
export const GROWTH_SIGNS = { agrees: '=', differs: '≠', undecided: '?' } as const;

/** A checked rate in words: the figure with its year, the printed rate, the one that the values give, these values, and what came out. Rate and values are '' where it cannot be decided. */
export interface RateWords {
  readonly name: string;
  readonly printed: string;
  readonly recomputed: string;
  readonly values: string;
  readonly verdict: string;
}

/** Words a checked rate in one language. */
export const toRateWords = (
  dataset: Dataset,
  { observation, verdict }: CheckedGrowth,
  language: Language,
): RateWords => {
  const t = wordsIn('growth', language);
  const { growth } = observation;
  const words = (figure: typeof observation) =>
    figureWords(dataset, figure.indicator, figure, language).text;
  const frame = {
    name: `${figureName(dataset, observation, language)} · ${observation.time}`,
    printed: growth ? formatGrowth(growth) : '',
  };
  if (verdict.kind === 'undecided')
    return { ...frame, recomputed: '', values: '', verdict: t(verdict.why) };
  return {
    ...frame,
    recomputed: formatGrowth(verdict.recomputed, growth?.step),
    values: `${words(verdict.before)} → ${words(observation)}`,
    verdict: t(verdict.kind),
  };
};
