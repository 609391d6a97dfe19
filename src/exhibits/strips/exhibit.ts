import type { Language } from '../../domain/language';
import type { Exhibit } from '../exhibit';
import { latestFirst } from '../latest-first';
import { answerStrips, figuresOf, type StripsAnswer } from './answer';
import { toStripPages } from './pages';
import { StripsPicture } from './picture';
import { shownRows } from './shown-rows';
import type { StripsSpec } from './spec';
import { stripsTable } from './table';
import { stripsWords } from './words';

/** What the report names of each subject, and what is to be known of a row. */
const remarks = (answer: StripsAnswer, language: Language): readonly string[] =>
  shownRows(answer).flatMap(({ row, events }) => {
    const names = events.map(({ name }) => name[language]);
    const join = language === 'zh' ? '、' : ', ';
    const said = [row.note?.[language] ?? [], names.join(join) || []].flat();
    const colon = language === 'zh' ? '：' : ': ';
    return said.length > 0 ? [`${row.name[language]}${colon}${said.join(' ')}`] : [];
  });

/** What was inspected, filed, granted, handled, field by field? */
export const STRIPS: Exhibit<StripsSpec, StripsAnswer> = {
  answer: answerStrips,
  words: stripsWords,
  table: stripsTable,
  observations: (answer) => [
    ...new Set(latestFirst(figuresOf(shownRows(answer)).flatMap(({ from }) => from))),
  ],
  remarks,
  settled: ({ asked }) => asked.spec,
  pages: ({ asked, rows }) => Math.max(1, toStripPages(rows, asked.spec).length),
  onPage: (answer, page) => ({ ...answer, page }),
  Picture: StripsPicture,
};
