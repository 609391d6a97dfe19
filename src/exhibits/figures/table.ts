import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { figureName } from '../../wording/figure-name';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { FiguresAnswer, KeyFigure } from './answer';
import { keyFigureNote } from './key-figure-note';
import './subject';

/** The rows of a key figure: one, or one for each of several that may not be added up. */
const cellsOf = (
  { asked }: FiguresAnswer,
  { indicator, figure }: KeyFigure,
): readonly (readonly [name: Bilingual, cell: TableCell])[] => {
  const { dataset } = asked.ground.cube;
  if (figure.kind === 'sum') {
    const { sum, parts } = figure;
    const cell: TableCell = {
      kind: 'figure',
      indicator: indicator.id,
      figure: sum,
      how: 'computed',
      from: parts,
    };
    return [[indicator.name, cell]];
  }
  const published = figure.kind === 'published' ? [figure.observation] : figure.parts;
  return published.map((each) => [
    inBoth((language) => figureName(dataset, each, language)),
    toFigureCell(each),
  ]);
};

/** A year is a number; a figure of several years ("2023-2024") says them. */
const toYearCell = (time: string): TableCell =>
  time.includes('-')
    ? { kind: 'text', text: inBoth(() => time) }
    : { kind: 'number', value: Number(time) };

/** The key figures with their years, and what stands under each. */
export const figuresTable = (answer: FiguresAnswer): ExhibitTable => {
  const { ground } = answer.asked;
  const own = (key: 'column.name' | 'column.year' | 'column.value' | 'column.note') =>
    inBoth((language: Language) => wordsIn('figures', language)(key));
  return {
    columns: [
      { id: 'name', name: own('column.name') },
      { id: 'year', name: own('column.year') },
      { id: 'value', name: own('column.value') },
      { id: 'note', name: own('column.note') },
    ],
    rows: answer.figures.flatMap((shown) => {
      const note = inBoth((language) => keyFigureNote(ground, shown, language, true));
      return cellsOf(answer, shown).map(([name, cell]): readonly TableCell[] => [
        { kind: 'text', text: name },
        toYearCell(shown.time),
        cell,
        { kind: 'text', text: note },
      ]);
    }),
  };
};
