import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { placeWords } from '../../provenance/source-words';
import { conflictSideWords } from '../../provenance/conflict-side-words';
import { figureName } from '../../wording/figure-name';
import type { Conflict } from './find-conflicts';
import './words';

/** A contradiction in one language: what it is about, what each side says and where, and how it ended. */
interface ConflictWords {
  readonly name: string;
  readonly ours: string;
  readonly oursPlace: string;
  readonly other: string;
  readonly otherPlace: string;
  readonly outcome: string;
}

type ConflictRecord = FileRecord<'source-conflicts'>;

/** The side of this site; where the other document's figure replaced it, it says that it was so formerly. */
const oursWords = (dataset: Dataset, conflict: ConflictRecord, language: Language): string => {
  const words = conflictSideWords(dataset, conflict, 'ours', language);
  return conflict.outcome === 'replaced'
    ? wordsIn('conflictSide', language)('former', { words })
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
    other: conflictSideWords(dataset, conflict, 'other', language),
    otherPlace: placeWords(dataset, other.source, language),
    outcome: wordsIn('sources', language)(`outcome.${outcome}`),
  };
};
