import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable } from '../exhibit-table';
import type { StatementAnswer } from './answer';
import { statementWords } from './words';

/** One row with the headline. */
export const statementTable = (answer: StatementAnswer): ExhibitTable => ({
  columns: [{ id: 'title', name: inBoth((language) => wordsIn('statement', language)('title')) }],
  rows: [[{ kind: 'text', text: inBoth((language) => statementWords(answer, language).headline) }]],
});
