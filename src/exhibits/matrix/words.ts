import { codeName } from '../../domain/code-name';
import { treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { addWords } from '../../i18n/add-words';
import { wordsIn } from '../../i18n/words';
import type { ExhibitWords } from '../exhibit';
import type { MatrixAnswer } from './answer';
import en from './words.en.json';
import zh from './words.zh.json';

declare module '../../i18n/words' {
  interface Words {
    readonly matrix: typeof zh;
  }
}

addWords('matrix', { zh, en });

/** The finding is the system with most figures. */
export const matrixWords = ({ asked, richest }: MatrixAnswer, language: Language): ExhibitWords => {
  const t = wordsIn('matrix', language);
  const { cube, edition } = asked.ground;
  if (!richest) return { headline: t('title'), notes: [] };
  return {
    kicker: t('title'),
    headline: t('headline', {
      system: codeName(treeOf(cube.dataset, 'system'), richest.system, language, 'short'),
      count: richest.count,
    }),
    subtitle: t('subtitle'),
    measured: t('measured', { edition }),
    notes: [],
  };
};
