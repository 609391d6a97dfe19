import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import type { ExhibitWords } from '../exhibit';
import type { GrowthAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly growth: typeof zh;
  }
}

addWords('growth', { zh, en });

/** How many of the printed rates inside the filter contradict the values. */
export const growthWords = (answer: GrowthAnswer, language: Language): ExhibitWords => {
  const { checked, counts } = answer;
  const t = wordsIn('growth', language);
  return {
    kicker: t('kicker'),
    headline: answer.isEmpty
      ? t('empty')
      : t('headline', { of: checked.length, count: counts.differs }),
    subtitle: t('subtitle'),
    notes: [],
  };
};
