import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { placeWords } from '../../provenance/source-words';
import { figureName } from '../../wording/figure-name';
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

type Statement = FileRecord<'source-conflicts'>['ours'];

/** The token as printed, of which years it is where not of the year itself, and what is computed from it. */
const statementWords = (statement: Statement, language: Language): string => {
  const t = wordsIn('sources', language);
  const { printed, measures, time = '', implied } = statement;
  const words = t(`statement.${measures}`, { printed, time });
  return implied ? t('statement.implied', { words, implied }) : words;
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
    ours: statementWords(ours, language),
    oursPlace: placeWords(dataset, ours.source, language),
    other: statementWords(other, language),
    otherPlace: placeWords(dataset, other.source, language),
    outcome: wordsIn('sources', language)(`outcome.${outcome}`),
  };
};
