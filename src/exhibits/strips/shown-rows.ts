import type { Strip, StripsAnswer } from './answer';
import { toStripPages } from './pages';

/** The rows that are shown: those of the page, or all. */
export const shownRows = ({ asked, rows, page }: StripsAnswer): readonly Strip[] =>
  page === undefined ? rows : (toStripPages(rows, asked.spec)[page] ?? []);
