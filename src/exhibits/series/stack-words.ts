import type { LeftYear } from '../../crossfilter/check-stack';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { amountWords } from '../../wording/amount-words';
import { figureWords } from '../../wording/figure-words';
import '../../wording/headline';
import type { SeriesAnswer } from './answer';

/** Years in order, where they follow one another only the ends. */
const yearRuns = (years: readonly number[], language: Language): string => {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const [to, and] = language === 'zh' ? ['—', '、'] : ['–', ', '];
  return runs.map(([from, last]) => (from === last ? from : `${from}${to}${last}`)).join(and);
};

type Answer = Pick<SeriesAnswer, 'asked' | 'chosen' | 'drawing'>;

/** What the parts make together in a year, which is computed, and what is published. */
const sumsOf = (
  { asked, chosen }: Answer,
  { year, sum, total }: LeftYear,
  language: Language,
): string => {
  const { dataset } = asked.ground.cube;
  const indicator = chosen.series[0]?.indicator ?? '';
  const t = wordsIn('series', language);
  const mark = wordsIn('headline', language);
  const published = total ? figureWords(dataset, indicator, total, language).text : '';
  return t('stackLeft.sums', {
    year,
    sum: sum ? amountWords(dataset, indicator, sum, language) : '',
    total: total?.status === 'E' ? mark('computed', { finding: published }) : published,
  });
};

/** The years that a drawn stack leaves out, each with its reason; none where it leaves none out. */
export const stackNotes = (answer: Answer, language: Language): readonly string[] => {
  const { stack } = answer.chosen;
  if (!answer.drawing.stacked || !stack?.ok || stack.left.length === 0) return [];
  const t = wordsIn('series', language);
  const { from, to, left } = stack;
  const reasons = [...new Set(left.map(({ why }) => why))].flatMap((why) => {
    const own = left.filter((each) => each.why === why);
    if (why === 'not-adding') return own.map((each) => sumsOf(answer, each, language));
    const years = own.map(({ year }) => year);
    return [t(`stackLeft.${why}`, { years: yearRuns(years, language) })];
  });
  return [
    t('stackLeft.note', { from, to, reasons: reasons.join(language === 'zh' ? '；' : '; ') }),
  ];
};
