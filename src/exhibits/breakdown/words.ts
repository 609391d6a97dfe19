import type { Breakdown } from '../../crossfilter/break-down';
import type { Amount } from '../../domain/amount';
import { codeName } from '../../domain/code-name';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { figureWords } from '../../wording/figure-words';
import { unitInSentence } from '../../wording/unit-in-sentence';
import type { ExhibitWords } from '../exhibit';
import type { BreakdownAnswer } from './answer';
import { partWords } from './part-words';
import { selectedFinding, shareOf } from './selected-finding';
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

/** The value of the longest bar: the largest part, or what the parts leave out. */
export const endOf = (breakdown: Breakdown): number =>
  Math.max(
    ...breakdown.parts.map(({ value }) => Number(value)),
    Number(remainderOf(breakdown)?.value ?? 0),
  );

/** The largest part, with its share where the parts make up the total, else with its figure. */
const largestFinding = (dataset: Dataset, breakdown: Breakdown, language: Language): string => {
  const { dimension, parts, whole } = breakdown;
  const t = wordsIn('breakdown', language);
  const [first] = parts;
  if (!first) return t('title');
  const name = codeName(treeOf(dataset, dimension), first.codes[dimension] ?? '', language);
  const share = shareOf(first, breakdown);
  if (share !== undefined) return t('headline', { name, share });
  const words = (shown: Observation) => partWords(dataset, shown, language).text;
  const figure = words(first);
  if (parts.length > 1) return t('headlineMost', { name, figure });
  return whole
    ? t('headlineOf', { name, figure, total: words(whole) })
    : t('headlineOne', { name, figure });
};

/** What is said where the filter selects no part: of a wider one that contains it, else of the total, never of another. */
const unselectedFinding = (
  dataset: Dataset,
  breakdown: Breakdown,
  { wider, absent }: BreakdownAnswer['selected'],
  language: Language,
): string => {
  const { whole } = breakdown;
  if (wider.length > 0) return selectedFinding(dataset, breakdown, wider, language) ?? '';
  if (absent.length === 0 || !whole) return largestFinding(dataset, breakdown, language);
  const figure = partWords(dataset, whole, language).text;
  return wordsIn('breakdown', language)('totalIs', { figure });
};

/** The parts that the filter selects, else what contains them; what is selected and not among the parts is named. */
const findingOf = (
  { selection, selected, asked }: BreakdownAnswer,
  breakdown: Breakdown,
  language: Language,
): string => {
  const { dataset } = asked.ground.cube;
  const finding =
    selectedFinding(dataset, breakdown, selected.parts, language) ??
    unselectedFinding(dataset, breakdown, selected, language);
  if (!selection || selected.absent.length === 0) return finding;
  const tree = treeOf(dataset, selection.dimension);
  const names = selected.absent
    .map((code) => codeName(tree, code, language))
    .join(language === 'zh' ? '、' : ', ');
  return wordsIn('breakdown', language)('notAmong', { names, finding });
};

/** The published total and how the parts stand to it; undefined where no total is published. */
const totalOf = (
  dataset: Dataset,
  { whole, sum }: Breakdown,
  language: Language,
): string | undefined => {
  if (!whole) return undefined;
  const t = wordsIn('breakdown', language);
  const total = t('total', { figure: partWords(dataset, whole, language).text });
  if (!sum) return total;
  const verdict =
    sum.kind === 'remainder' || sum.kind === 'excess'
      ? t(`sum.${sum.kind}`, { by: figureWords(dataset, whole.indicator, sum.by, language).text })
      : t(`sum.${sum.kind}`);
  return `${total} · ${verdict}`;
};

/** The finding names the year where it is not the latest of the data, and a note that this has none; the headline always names indicator and year. */
export const breakdownWords = (answer: BreakdownAnswer, language: Language): ExhibitWords => {
  const { indicator, breakdown, asked, notIn } = answer;
  const { cube, years } = asked.ground;
  const { dataset } = cube;
  const t = wordsIn('breakdown', language);
  const name = dataset.indicatorById.get(indicator)?.name[language] ?? indicator;
  if (!breakdown) {
    const none = name ? t('none', { name }) : t('noneHere');
    return { finding: t('title'), headline: none, subtitle: none, notes: [] };
  }
  const { time, dimension } = breakdown;
  const found = findingOf(answer, breakdown, language);
  const by = treeOf(dataset, dimension).list.name[language];
  const total = totalOf(dataset, breakdown, language);
  const unit = unitInSentence(dataset, indicator, language);
  return {
    finding:
      time === String(years.last) ? found : t('headlineYear', { finding: found, year: time }),
    headline: t('headlineFull', { name, finding: found, year: time }),
    subtitle: t('subtitle', { indicator: name, year: time, dimension: by }),
    measured: t('measured', { name, unit, year: time, by }),
    notes: [
      ...(notIn === undefined ? [] : [t('notLater', { year: notIn, by })]),
      ...(total === undefined ? [] : [total]),
    ],
  };
};
