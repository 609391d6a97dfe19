import { isUnfiltered } from '../../crossfilter/filter';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { signOf } from '../../domain/show-decimal';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { figureInSentence } from '../../wording/figure-in-sentence';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import { formatFigure } from '../../wording/format-figure';
import { formatRate } from '../../wording/format-growth';
import type { ExhibitWords, Ground } from '../exhibit';
import type { FirstFigure } from '../first-figures';
import type { MessagesAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly messages: typeof zh;
  }
}

addWords('messages', { zh, en });

/** Figures that one headline has room for. */
const MOST_SPEAKERS = 2;

const percent = (
  { cube: { dataset } }: Ground,
  share: NonNullable<FirstFigure['share']>,
  language: Language,
): string => formatFigure(language, share, treeOf(dataset, 'unit').byId.get('percent')).text;

/** A figure with what is most to be said of it, as part of a sentence. */
const speak = (ground: Ground, message: FirstFigure, language: Language): string => {
  const { dataset } = ground.cube;
  const { indicator, observation, share, highestSince } = message;
  const t = wordsIn('messages', language);
  const words = {
    name: figureName(dataset, observation, language),
    figure: figureInSentence(dataset, indicator.id, observation, language),
  };
  if (share) return t('figureShare', { ...words, share: percent(ground, share, language) });
  if (highestSince !== undefined)
    return t('figureHighest', { ...words, year: highestSince, last: observation.time });
  return t('figure', words);
};

const changeLine = (
  { cube: { dataset } }: Ground,
  { indicator, change, points, observation }: FirstFigure,
  language: Language,
): string | undefined => {
  const t = wordsIn('messages', language);
  if (points) {
    const sign = signOf(points.value);
    if (sign === 0) return undefined;
    const shown = { ...points, value: points.value.replace('-', '') };
    const { text } = figureWords(dataset, indicator.id, shown, language);
    const words = { points: text, year: Number(observation.time) - 1 };
    return sign > 0 ? t('more', words) : t('less', words);
  }
  const sign = change ? signOf(change.growth.value) : 0;
  if (!change || sign === 0) return undefined;
  const rate = formatRate(change.growth);
  const words = {
    rate: change.growth.printed === undefined ? t('computed', { rate }) : rate,
    year: change.since,
  };
  return sign > 0 ? t('rise', words) : t('fall', words);
};

/** What there is to say of a message, a line each. */
export const messageLines = (
  ground: Ground,
  message: FirstFigure,
  language: Language,
): readonly string[] => {
  const { dataset } = ground.cube;
  const { indicator, observation, relation, whole, share, highestSince } = message;
  const t = wordsIn('messages', language);
  const ofWhole =
    whole && share
      ? t('share', {
          whole: figureWords(dataset, indicator.id, whole, language).text,
          share: percent(ground, share, language),
        })
      : undefined;
  return [
    relation === 'covering' ? t('whole') : undefined,
    ofWhole,
    highestSince === undefined
      ? undefined
      : t('highest', { year: highestSince, last: observation.time }),
    changeLine(ground, message, language),
  ].filter((line) => line !== undefined);
};

/** The headline are the first two messages. */
export const messagesWords = (
  { asked, messages }: MessagesAnswer,
  language: Language,
): ExhibitWords => {
  const t = wordsIn('messages', language);
  const [first, second] = messages
    .slice(0, MOST_SPEAKERS)
    .map((each) => speak(asked.ground, each, language));
  const year = messages[0]?.observation.time ?? asked.ground.edition;
  const said =
    first !== undefined && second !== undefined ? t('headline', { first, second }) : first;
  return {
    kicker: t('kicker', { year }),
    headline: said ?? t('none'),
    measured: isUnfiltered(asked.filter) ? t('measured') : t('measuredFilter'),
    notes: [],
  };
};
