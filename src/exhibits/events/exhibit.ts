import { latestFirst } from '../latest-first';
import type { Exhibit } from '../exhibit';
import { answerEvents, type EventsAnswer } from './answer';
import { shownRows, toEventPages } from './pages';
import { EventsPicture } from './picture';
import type { EventsSpec } from './spec';
import { eventsTable } from './table';
import { eventsWords } from './words';

/** What took place? */
export const EVENTS: Exhibit<EventsSpec, EventsAnswer> = {
  answer: answerEvents,
  words: eventsWords,
  table: eventsTable,
  observations: (answer) => latestFirst(shownRows(answer).flatMap(({ figures }) => figures)),
  cited: (answer) =>
    shownRows(answer).map(({ event }) => ({
      source: event.source,
      time: event.date?.slice(0, 4) ?? answer.asked.ground.edition,
    })),
  remarks: (answer, language) =>
    shownRows(answer).flatMap(({ event }) =>
      event.note ? [`${event.name[language]}: ${event.note[language]}`] : [],
    ),
  settled: ({ asked }) => asked.spec,
  pages: (answer) => Math.max(1, toEventPages(answer).length),
  onPage: (answer, page) => ({ ...answer, page }),
  Picture: EventsPicture,
};
