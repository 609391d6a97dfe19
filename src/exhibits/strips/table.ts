import type { Bilingual } from '../../domain/codelist';
import { toFraction } from '../../domain/to-share';
import { toShownRate } from '../../domain/shown-rate';
import { wordsIn } from '../../i18n/words';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import type { Strip, StripCell, StripsAnswer } from './answer';
import { fullName } from './figure-text';
import { shownRows } from './shown-rows';
import type { StripFigure } from './resolve-item';

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

const say = (key: 'missing' | 'outside') => inBoth((language) => wordsIn('strips', language)(key));

const missing = (cell: Exclude<StripCell, { readonly kind: 'figures' }>): TableCell => ({
  kind: 'missing',
  reason: cell.kind === 'missing' ? (cell.reason ?? say('missing')) : say('outside'),
});

const NO_CHANGE: TableCell = text({ zh: '', en: '' });

const toYearCell = (time: string): TableCell =>
  time.includes('-') ? text({ zh: time, en: time }) : { kind: 'number', value: Number(time) };

/** A share is no figure of its indicator's unit: it is a fraction. */
const toValueCell = ({ how, indicator, shown, from }: StripFigure): TableCell =>
  how === 'share'
    ? {
        kind: 'rate',
        value: toFraction(shown.value),
        step: toFraction(shown.step),
        how: 'computed',
        from,
      }
    : {
        kind: 'figure',
        indicator: indicator.id,
        figure: shown,
        how: how === 'printed' ? 'printed' : 'computed',
        from,
      };

const toChangeCell = ({ change, from }: StripFigure): TableCell =>
  change
    ? {
        kind: 'rate',
        ...toShownRate(change.growth),
        how: change.growth.printed === undefined ? 'computed' : 'printed',
        from,
      }
    : NO_CHANGE;

/** What a row is called: its group before it. */
export const rowName = ({ row: { group, name } }: Strip): Bilingual =>
  group ? { zh: `${group.zh}：${name.zh}`, en: `${group.en}: ${name.en}` } : name;

const toRows = (answer: StripsAnswer, strip: Strip): readonly (readonly TableCell[])[] => {
  const { dataset } = answer.asked.ground.cube;
  const events = text(
    inBoth((language) =>
      strip.events.map(({ name }) => name[language]).join(language === 'zh' ? '；' : '; '),
    ),
  );
  return answer.roles.flatMap(({ name }, at): readonly (readonly TableCell[])[] => {
    const cell = strip.cells[at];
    const own: readonly TableCell[] = [text(rowName(strip)), text(name)];
    if (!cell) return [];
    if (cell.kind !== 'figures')
      return [[...own, missing(cell), missing(cell), missing(cell), NO_CHANGE, events]];
    return cell.figures.map((figure) => [
      ...own,
      text(inBoth((language) => fullName(dataset, figure, language))),
      toYearCell(figure.time),
      toValueCell(figure),
      toChangeCell(figure),
      events,
    ]);
  });
};

const COLUMNS = ['figure', 'year', 'value', 'change', 'events'] as const;

/** A row for each figure, and one for each cell that has none, with why. */
export const stripsTable = (answer: StripsAnswer): ExhibitTable => {
  const column = (key: (typeof COLUMNS)[number] | 'role') => ({
    id: key,
    name: inBoth((language) => wordsIn('strips', language)(`column.${key}`)),
  });
  return {
    columns: [
      { id: 'subject', name: answer.strips?.subject ?? { zh: '', en: '' } },
      column('role'),
      ...COLUMNS.map(column),
    ],
    rows: shownRows(answer).flatMap((strip) => toRows(answer, strip)),
  };
};
