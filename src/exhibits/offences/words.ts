import { restsOn } from '../../crossfilter/figure-at';
import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { amountWords } from '../../wording/amount-words';
import { figureWords } from '../../wording/figure-words';
import type { ExhibitWords } from '../exhibit';
import type { OffencesAnswer, Stage } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly offences: typeof zh;
  }
}

addWords('offences', { zh, en });

/** What the offences of a stage leave of its printed total, in words; undefined where nothing can be said. */
export const restWords = (
  { asked }: OffencesAnswer,
  { sum, indicator }: Stage,
  language: Language,
): string | undefined => {
  const t = wordsIn('offences', language);
  if (sum?.kind === 'exact') return t('restNone');
  if (sum?.kind !== 'remainder' || indicator === undefined) return undefined;
  const figure = amountWords(asked.ground.cube.dataset, indicator, sum.by, language);
  return t('rest', { figure });
};

/** The first figure that is there, where no share can be worked out. */
const plainFinding = (answer: OffencesAnswer, language: Language): string => {
  const t = wordsIn('offences', language);
  const { dataset } = answer.asked.ground.cube;
  const stage = answer.stages.findLast(({ parts }) => parts.size > 0);
  const [offence] = answer.offences[language].filter(({ id }) => stage?.parts.has(id));
  const [figure] = restsOn(stage?.parts.get(offence?.id ?? ''));
  if (!stage || !offence || !figure) return t('title');
  return t('plain', {
    stage: stage.name[language],
    offense: offence.name[language],
    figure: figureWords(dataset, figure.indicator, figure, language).text,
  });
};

const finding = (answer: OffencesAnswer, language: Language): string => {
  const { share, asked } = answer;
  if (!share) return plainFinding(answer, language);
  const name = codeName(treeOf(asked.ground.cube.dataset, 'right'), share.right, language);
  const key = asked.spec.counts === 'cases' ? 'headline' : 'headlinePersons';
  return wordsIn('offences', language)(key, {
    stage: share.stage.name[language],
    percent: share.percent,
    right: language === 'en' ? name.toLowerCase().replace(/s$/, '') : name,
  });
};

const isWider = ({ stages }: OffencesAnswer): boolean =>
  stages.some(({ parts }) => [...parts.values()].some((part) => part.isWider));

/** The finding is the right with most of what courts concluded, or prosecutors charged. */
export const offencesWords = (answer: OffencesAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('offences', language);
  const { year, asked, stages, isEmpty } = answer;
  if (isEmpty || year === undefined) return { headline: t('title'), notes: [] };
  const uncounted = stages
    .filter(({ indicator }) => indicator === undefined)
    .map(({ name }) => t('bodyCounts', { stage: name[language] }));
  const unit = t(asked.spec.counts === 'cases' ? 'case' : 'person');
  return {
    kicker: t('title'),
    headline: finding(answer, language),
    subtitle: t('subtitle', { year }),
    measured: t('measured', { year, unit }),
    notes: [t('note'), ...uncounted, ...(isWider(answer) ? [t('wider')] : [])],
  };
};
