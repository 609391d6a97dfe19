import type { FileRecord } from '../data/record-schemas';
import type { Dataset } from '../domain/dataset';
import type { Language } from '../domain/language';
import { parsePrinted } from '../domain/parse-printed';
import { addWords } from '../i18n/add-words';
import { wordsIn } from '../i18n/words';
import { figureWords } from '../wording/figure-words';
import en from './conflict-side.en.json';
import zh from './conflict-side.zh.json';

declare module '../i18n/words' {
  interface Words {
    readonly conflictSide: typeof zh;
  }
}

addWords('conflictSide', { zh, en });

type ConflictRecord = FileRecord<'source-conflicts'>;

/** A number of ours in the language that is read; what a document prints stays as printed. */
const ownNumber = (
  dataset: Dataset,
  indicator: string,
  printed: string,
  language: Language,
): string => {
  const figure = language === 'zh' ? undefined : parsePrinted(printed);
  return figure ? figureWords(dataset, indicator, figure, language).text : printed;
};

const DASH: Readonly<Record<Language, string>> = { zh: '—', en: '–' };

/** What one side of a contradiction says: the token as printed, of which years it is where not of the year itself, and what is computed from it. Numbers of ours are in the language that is read, and marked as computed. */
export const conflictSideWords = (
  dataset: Dataset,
  { indicator, ...conflict }: ConflictRecord,
  side: 'ours' | 'other',
  language: Language,
): string => {
  const t = wordsIn('conflictSide', language);
  const { printed: token, measures, time = '', implied } = conflict[side];
  const printed = measures === 'computed' ? ownNumber(dataset, indicator, token, language) : token;
  const words = t(measures, { printed, time: time.replace('-', DASH[language]) });
  return implied
    ? t('implied', { words, implied: ownNumber(dataset, indicator, implied, language) })
    : words;
};
