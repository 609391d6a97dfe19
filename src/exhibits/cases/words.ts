import type { Dataset } from '../../domain/dataset';
import { treeOf } from '../../domain/dataset';
import { codeName } from '../../domain/code-name';
import type { Language } from '../../domain/language';
import type { Observation } from '../../domain/observation';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { quotable } from '../../url/visible-text';
import { figureWords } from '../../wording/figure-words';
import type { ExhibitWords } from '../exhibit';
import type { CasesAnswer } from './answer';
import type { Case } from './select-cases';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly cases: typeof zh;
  }
}

addWords('cases', { zh, en });

/** Which system dealt with a case, what right it is about, and where. */
export const aboutCase = (dataset: Dataset, own: Case, language: Language): string =>
  [
    codeName(treeOf(dataset, 'system'), own.system, language),
    codeName(treeOf(dataset, 'right'), own.right, language),
    own.region === undefined ? '' : codeName(treeOf(dataset, 'region'), own.region, language),
  ]
    .filter(Boolean)
    .join(' · ');

const figureOf = (dataset: Dataset, figure: Observation, language: Language) => ({
  name: dataset.indicatorById.get(figure.indicator)?.name[language] ?? figure.indicator,
  figure: figureWords(dataset, figure.indicator, figure, language).text,
});

/** Of one case its name, of several how many and the largest amount of money. */
export const casesWords = (answer: CasesAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('cases', language);
  const { cases, largest, unknown, asked } = answer;
  const { dataset } = asked.ground.cube;
  const notes = unknown === undefined ? [] : [t('unknown', { id: quotable(unknown) })];
  const [first] = cases;
  if (!first) return { headline: t('title'), notes };
  const figure = largest && figureOf(dataset, largest, language);
  const count = cases.length;
  const several = figure ? t('headlineMost', { count, ...figure }) : t('headline', { count });
  return {
    kicker: t('title'),
    headline: count === 1 ? first.own.name[language] : several,
    subtitle: t('subtitle'),
    measured: count === 1 ? aboutCase(dataset, first.own, language) : t('subtitle'),
    notes,
  };
};
