import { buildSeries } from '../../crossfilter/build-series';
import type { Filter } from '../../crossfilter/filter';
import type { Language } from '../../domain/language';
import { verdictsOf } from '../../exhibits/answers';
import type { Ground } from '../../exhibits/exhibit';
import { seriesFinding } from '../../wording/series-finding';
import type { Finding } from '../chapter-page';
import { LEADS } from './specs';

/** What the view finds: its lead indicators under the filter, each in a sentence; those that are published for the filter before those known only as a whole. */
export const judicialFinding = (
  { cube }: Ground,
  filter: Filter,
  language: Language,
): Finding | undefined => {
  const verdicts = verdictsOf(cube, filter);
  const found = LEADS.flatMap((indicator) => {
    const verdict = verdicts.get(indicator);
    const series = buildSeries(cube, verdicts, indicator);
    const words = seriesFinding(
      cube.dataset,
      { series, split: undefined },
      undefined,
      language,
      verdict,
    );
    const last = series[0]?.points.at(-1);
    return words && last ? [{ words, last, isWhole: verdict?.kind === 'whole' }] : [];
  });
  const [first, ...others] = [
    ...found.filter(({ isWhole }) => !isWhole),
    ...found.filter(({ isWhole }) => isWhole),
  ];
  if (!first) return undefined;
  const end = language === 'zh' ? '。' : '. ';
  return {
    headline: first.words,
    detail:
      others.length > 0 ? `${others.map(({ words }) => words).join(end)}${end.trim()}` : undefined,
    figures: first.last.from,
  };
};
