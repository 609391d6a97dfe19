import { hasPeriod, isUnfiltered, narrowingOf } from '../../crossfilter/filter';
import type { FileRecord } from '../../data/record-schemas';
import type { Bilingual } from '../../domain/codelist';
import { isCodeWithin } from '../../domain/dataset';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { resolveItem, type StripFigure } from './resolve-item';
import type { StripsSpec } from './spec';

type Strips = FileRecord<'strips'>;
export type StripEvent = FileRecord<'events'>;

/** What stands in a cell: figures; nothing, because the filter is about something else; or nothing, because nothing is published, with why where it is known. */
export type StripCell =
  | { readonly kind: 'figures'; readonly figures: readonly StripFigure[] }
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing'; readonly reason: Bilingual | undefined };

/** One subject: a cell for each role that is shown, and the institutions and programmes that the report names of it. */
export interface Strip {
  readonly row: Strips['rows'][number];
  readonly cells: readonly StripCell[];
  readonly events: readonly StripEvent[];
}

/** Subjects with their figures by role. `time` is the latest year of any of them; `speakers` are the figures of the headline; `page` is the page that is shown, undefined for all. */
export interface StripsAnswer extends Answer<StripsSpec> {
  readonly strips: Strips | undefined;
  readonly roles: Strips['roles'];
  readonly rows: readonly Strip[];
  readonly time: string;
  readonly speakers: readonly StripFigure[];
  readonly page: number | undefined;
}

/** Figures that one headline has room for. */
const MOST_SPEAKERS = 2;

const toCell = (asked: Asked<StripsSpec>, row: Strips['rows'][number], role: string): StripCell => {
  const items = row.cells[role];
  if (!items) return { kind: 'missing', reason: row.none?.[role] };
  const figures = items.flatMap((item) => resolveItem(asked.ground, asked.filter, item));
  return figures.length > 0 ? { kind: 'figures', figures } : { kind: 'outside' };
};

/** True where an institution or programme lies within the conditions; one of no right is about all of them. */
const isEventWithin = (
  { ground, filter }: Asked<StripsSpec>,
  { system = 'mechanisms' }: Strips['rows'][number],
  { right = [], host, chapter, date = ground.edition }: StripEvent,
): boolean => {
  const { dataset } = ground.cube;
  const own = { right, agency: host, chapter: [chapter], system: [system], campaign: [] };
  return (
    hasPeriod(filter, date.slice(0, 4)) &&
    filter.clauses.every(
      ({ dimension, codes }) =>
        (dimension === 'right' && right.length === 0) ||
        own[dimension].some((each) =>
          codes.some((code) => isCodeWithin(dataset, dimension, each, code)),
        ),
    )
  );
};

const toRows = (asked: Asked<StripsSpec>, { rows, roles }: Strips): readonly Strip[] => {
  const byId = new Map((asked.records.events ?? []).map((event) => [event.id, event]));
  return rows.flatMap((row): readonly Strip[] => {
    const cells = roles.map(({ id }) => toCell(asked, row, id));
    const own = (row.events ?? []).flatMap((id) => byId.get(id) ?? []);
    const events = own.filter((each) => isEventWithin(asked, row, each));
    const isShown = cells.some(({ kind }) => kind === 'figures') || events.length > 0;
    return isShown ? [{ row, cells, events }] : [];
  });
};

/** The roles of which any row has a figure, and the cells of these alone. */
const withoutEmptyRoles = (roles: Strips['roles'], rows: readonly Strip[]) => {
  const has = roles.map((_, at) => rows.some(({ cells }) => cells[at]?.kind === 'figures'));
  return {
    roles: roles.filter((_, at) => has[at]),
    rows: rows.map((strip) => ({ ...strip, cells: strip.cells.filter((_, at) => has[at]) })),
  };
};

/** All figures of rows, row by row. */
export const figuresOf = (rows: readonly Strip[]): readonly StripFigure[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'figures' ? cell.figures : [])),
  );

const badgeOf = ({ filter }: Asked<StripsSpec>, figures: readonly StripFigure[]): BadgeName => {
  if (figures.length === 0) return isUnfiltered(filter) ? 'unfiltered' : 'none';
  if (figures.every(({ relation }) => relation === 'covering')) return 'whole';
  return narrowingOf(filter, []);
};

const speakersOf = (
  { ground, filter }: Asked<StripsSpec>,
  strips: Strips | undefined,
  figures: readonly StripFigure[],
): readonly StripFigure[] => {
  const own = (strips?.lead ?? []).flatMap((item) => resolveItem(ground, filter, item));
  const inside = [...own, ...figures].filter(({ relation }) => relation === 'in');
  const speaking = own.some(({ relation }) => relation === 'in')
    ? own.filter(({ relation }) => relation === 'in')
    : inside.length > 0
      ? inside
      : figures;
  return speaking.slice(0, MOST_SPEAKERS);
};

/** Puts the figures of the asked strips side by side, each the latest under the filter. */
export const answerStrips = (asked: Asked<StripsSpec>): StripsAnswer => {
  const strips = asked.records.strips?.find(({ id }) => id === asked.spec.strips);
  const { roles, rows } = withoutEmptyRoles(
    strips?.roles ?? [],
    strips ? toRows(asked, strips) : [],
  );
  const figures = figuresOf(rows);
  const speakers = speakersOf(asked, strips, figures);
  const times = figures.map(({ time }) => time).toSorted();
  return {
    asked,
    badge: badgeOf(asked, figures),
    lead: speakers.flatMap(({ from }) => from),
    isEmpty: rows.length === 0,
    strips,
    roles,
    rows,
    time: times.at(-1) ?? asked.ground.edition,
    speakers,
    page: undefined,
  };
};
