import type { EventFigures, EventsAnswer } from './answer';

/** Events that one page has room for. Fixed, so that the number of a page means the same on every screen. */
const MOST_LISTED = 10;
const MOST_WITH_FIGURES = 6;

const cut = <T>(things: readonly T[], most: number): readonly (readonly T[])[] => {
  const pages = Math.ceil(things.length / most);
  const each = Math.floor(things.length / Math.max(1, pages));
  const longer = things.length - each * pages;
  const startOf = (page: number) => page * each + Math.min(page, longer);
  return Array.from({ length: pages }, (_, page) => things.slice(startOf(page), startOf(page + 1)));
};

/** Events in the order in which they are listed, each once. */
const listed = ({ groups, rows }: EventsAnswer): readonly EventFigures[] => {
  const rowOf = new Map(rows.map((row) => [row.event.id, row]));
  const events = new Set(groups.flatMap(({ events: own }) => own));
  return [...events].flatMap(({ id }) => rowOf.get(id) ?? []);
};

/** The pages of what is shown one by one; counted things have a single one. */
export const toEventPages = (answer: EventsAnswer): readonly (readonly EventFigures[])[] => {
  switch (answer.asked.spec.show) {
    case 'list':
    case 'titles':
      return cut(listed(answer), MOST_LISTED);
    case 'figures':
      return cut(
        answer.rows.filter(({ figures }) => figures.length > 0),
        MOST_WITH_FIGURES,
      );
    case 'types':
    case 'forms':
    case 'stages':
      return [answer.rows];
  }
};

/** What the page that is shown has; all where there are no pages. */
export const shownRows = (answer: EventsAnswer): readonly EventFigures[] =>
  answer.page === undefined ? answer.rows : (toEventPages(answer)[answer.page] ?? []);
