import type { Bilingual } from '../../domain/codelist';
import type { Language } from '../../domain/language';
import { formatPlace } from '../../wording/format-place';
import { figureName } from '../../wording/figure-name';
import { inBoth } from '../both-languages';
import type { ExhibitTable, TableCell } from '../exhibit-table';
import { toFigureCell } from '../figure-cell';
import type { EventFigures, EventsAnswer } from './answer';
import { eventCode, hostsText, partnersText, regionsText } from './event-names';
import { shownRows } from './pages';
import { textsIn } from './texts';

const COLUMNS = [
  'name',
  'type',
  'form',
  'stage',
  'partner',
  'host',
  'date',
  'region',
  'what',
  'figure',
  'place',
  'note',
] as const;

const text = (words: Bilingual): TableCell => ({ kind: 'text', text: words });

/** What the report says, or that it does not say it. */
const said = (say: (language: Language) => string, why: 'notNamed' | 'undated'): TableCell => {
  const words = inBoth(say);
  return words.zh === ''
    ? { kind: 'missing', reason: inBoth((language) => textsIn(language)(why)) }
    : text(words);
};

const NOTHING: Bilingual = { zh: '', en: '' };

const rowsOf = (answer: EventsAnswer, { event, figures }: EventFigures) => {
  const { dataset } = answer.asked.ground.cube;
  const codeOf = (list: 'document-form' | 'event-stage', code: string | undefined): TableCell =>
    text(code ? inBoth((language) => eventCode(dataset, list, code, language)) : NOTHING);
  const own: readonly TableCell[] = [
    text(event.name),
    text(inBoth((language) => eventCode(dataset, 'event-type', event.type, language))),
    codeOf('document-form', event.form),
    codeOf('event-stage', event.stage),
    said((language) => partnersText(dataset, event, language), 'notNamed'),
    said((language) => hostsText(dataset, event, language), 'notNamed'),
    said(() => event.date ?? '', 'undated'),
    text(inBoth((language) => regionsText(dataset, event, language))),
  ];
  const last: readonly TableCell[] = [
    text(inBoth((language) => formatPlace(language, event.source))),
    text(event.note ?? NOTHING),
  ];
  const missing: TableCell = {
    kind: 'missing',
    reason: inBoth((language) => textsIn(language)('noFigure')),
  };
  if (figures.length === 0) return [[...own, text(NOTHING), missing, ...last]];
  return figures.map((figure) => [
    ...own,
    text(inBoth((language) => figureName(dataset, figure, language))),
    toFigureCell(figure),
    ...last,
  ]);
};

/** A row for each event, or for each of its figures, whatever way they are shown. */
export const eventsTable = (answer: EventsAnswer): ExhibitTable => ({
  columns: COLUMNS.map((id) => ({
    id,
    name: inBoth((language) => textsIn(language)(`column.${id}`)),
  })),
  rows: shownRows(answer).flatMap((row) => rowsOf(answer, row)),
});
