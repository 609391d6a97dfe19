import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import { figureName } from '../../wording/figure-name';
import type { ExhibitWords, Ground } from '../exhibit';
import type { FirstFigure } from '../first-figures';
import type { StatementAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly statement: typeof zh;
  }
}

addWords('statement', { zh, en });

/** What a figure that is called to mind is called, with its year where that is not the year of the edition. */
export const reminderName = (
  { cube: { dataset }, edition }: Ground,
  { observation }: Pick<FirstFigure, 'observation'>,
  language: Language,
): string => {
  const name = figureName(dataset, observation, language);
  return observation.time === edition ? name : `${name} · ${observation.time}`;
};

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
