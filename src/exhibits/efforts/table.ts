import type { Bilingual } from '../../domain/codelist';
import { evidenceWords, placeWords } from '../../provenance/source-words';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { EffortFigure, EffortsAnswer } from './answer';
import { effortFigureName, effortFigureWords, noteOf, sourceOf } from './words';

const COLUMNS = ['effort', 'year', 'measure', 'figure', 'source', 'evidence', 'note'] as const;

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

// A figure that no indicator holds has no indicator to be a figure of: it is written out.
const toCell = (answer: EffortsAnswer, each: EffortFigure): TableCell =>
  each.kind === 'observation'
    ? toFigureCell(each.observation)
    : text(inBoth((language) => effortFigureWords(answer, each, language).text));

/** A row for each figure: campaign, year, what it counts, source and evidence. */
export const effortsTable = (answer: EffortsAnswer): ExhibitTable => {
  const { dataset } = answer.asked.ground.cube;
  return {
    columns: COLUMNS.map((id) => ({
      id,
      name: inBoth((language) => wordsIn('efforts', language)(id)),
    })),
    rows: answer.efforts.flatMap(({ effort, years }) =>
      years.flatMap(({ year, figures }) =>
        figures.map((each) => [
          text(effort.name),
          { kind: 'number', value: Number(year) } as const,
          text(inBoth((language) => effortFigureName(answer, each, language))),
          toCell(answer, each),
          text(inBoth((language) => placeWords(dataset, sourceOf(each), language))),
          text(inBoth((language) => evidenceWords(dataset, sourceOf(each).id, language))),
          text(noteOf(each) ?? { zh: '', en: '' }),
        ]),
      ),
    ),
  };
};
