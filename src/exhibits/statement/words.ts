import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import type { ExhibitWords } from '../exhibit';
import type { StatementAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly statement: typeof zh;
  }
}

addWords('statement', { zh, en });

/** The cover has the title of the white paper, the closing says how many figures lead back to it. */
export const statementWords = (
  { asked, title, count }: StatementAnswer,
  language: Language,
): ExhibitWords => {
  const t = wordsIn('statement', language);
  return asked.spec.is === 'cover'
    ? {
        headline: title[language],
        subtitle: t('coverLine', { edition: asked.ground.edition }),
        notes: [],
      }
    : {
        headline: count > 0 ? t('closing', { count, edition: asked.ground.edition }) : t('thanks'),
        subtitle: t('closingPlain'),
        notes: [],
      };
};
