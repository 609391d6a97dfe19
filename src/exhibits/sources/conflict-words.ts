import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { parsePrinted } from '../../domain/parse-printed';
import { wordsIn } from '../../i18n/words';
import { placeWords } from '../../provenance/source-words';
import { figureName } from '../../wording/figure-name';
import { figureWords } from '../../wording/figure-words';
import type { Conflict } from './find-conflicts';
import './words';

/** A contradiction in words: the figure with its year, both sides with their documents, and what came of it. */
interface ConflictWords {
  readonly name: string;
  readonly ours: string;
  readonly oursPlace: string;
  readonly other: string;
  readonly otherPlace: string;
  readonly outcome: string;
}

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

/** The token as printed, of which years it is where not of the year itself, and what is computed from it. */
const statementWords = (
  dataset: Dataset,
  { indicator, ...conflict }: ConflictRecord,
  side: 'ours' | 'other',
  language: Language,
): string => {
  const t = wordsIn('sources', language);
  const { printed: token, measures, time = '', implied } = conflict[side];
  const printed = measures === 'computed' ? ownNumber(dataset, indicator, token, language) : token;
  const words = t(`statement.${measures}`, { printed, time: time.replace('-', DASH[language]) });
  return implied
    ? t('statement.implied', { words, implied: ownNumber(dataset, indicator, implied, language) })
    : words;
};

/** The side of this site; where the other document's figure replaced it, it says that it was so formerly. */
const oursWords = (dataset: Dataset, conflict: ConflictRecord, language: Language): string => {
  const words = statementWords(dataset, conflict, 'ours', language);
  return conflict.outcome === 'replaced'
    ? wordsIn('sources', language)('statement.former', { words })
    : words;
};

/** Words a contradiction in one language. */
export const conflictWords = (
  dataset: Dataset,
  { conflict, codes }: Conflict,
  language: Language,
): ConflictWords => {
  const { indicator, time, ours, other, outcome } = conflict;
  return {
    name: `${figureName(dataset, { indicator, codes }, language)} · ${time}`,
    ours: oursWords(dataset, conflict, language),
    oursPlace: placeWords(dataset, ours.source, language),
    other: statementWords(dataset, conflict, 'other', language),
    otherPlace: placeWords(dataset, other.source, language),
    outcome: wordsIn('sources', language)(`outcome.${outcome}`),
  };
};
