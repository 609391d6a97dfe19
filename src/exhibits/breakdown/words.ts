import type { Breakdown } from '../../crossfilter/break-down';
import type { Amount } from '../../domain/amount';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { toShare } from '../../domain/to-share';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import type { ShownFigure } from '../../wording/format-figure';
import { unitInSentence } from '../../wording/unit-in-sentence';
import type { ExhibitWords } from '../exhibit';
import type { BreakdownAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly breakdown: typeof zh;
  }
}

addWords('breakdown', { zh, en });

/** What of the total the published parts leave out; undefined where nothing is left or it cannot be said. */
export const remainderOf = ({ whole, sum }: Breakdown): Amount | undefined =>
  whole && sum?.kind === 'remainder' ? sum.by : undefined;

/** The largest part, with its share where the parts make up the total, else with its figure. */
const findingOf = (
  dataset: Dataset,
  { dimension, parts, whole, sum }: Breakdown,
  language: Language,
): string => {
  const t = wordsIn('breakdown', language);
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

/** The published total and how the parts stand to it; undefined where no total is published. */
const totalOf = (
  dataset: Dataset,
  { whole, sum }: Breakdown,
  language: Language,
): string | undefined => {
  if (!whole) return undefined;
  const t = wordsIn('breakdown', language);
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

/** The finding names the year where it is not the latest of the data; the headline always names indicator and year. */
export const breakdownWords = (answer: BreakdownAnswer, language: Language): ExhibitWords => {
  const { indicator, breakdown, asked } = answer;
  const { cube, years } = asked.ground;
  const { dataset } = cube;
  const t = wordsIn('breakdown', language);
  const name = dataset.indicatorById.get(indicator)?.name[language] ?? indicator;
  if (!breakdown) {
    const none = name ? t('none', { name }) : t('noneHere');
    return { finding: t('title'), headline: none, subtitle: none, notes: [] };
  }
  const { time, dimension } = breakdown;
  const found = findingOf(dataset, breakdown, language);
  const by = treeOf(dataset, dimension).list.name[language];
  const total = totalOf(dataset, breakdown, language);
  const unit = unitInSentence(dataset, indicator, language);
  return {
    finding:
      time === String(years.last) ? found : t('headlineYear', { finding: found, year: time }),
    headline: t('headlineFull', { name, finding: found, year: time }),
    subtitle: t('subtitle', { indicator: name, year: time, dimension: by }),
    measured: t('measured', { name, unit, year: time, by }),
    notes: total === undefined ? [] : [total],
  };
};
