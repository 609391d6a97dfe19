import { CAMPAIGN_SORTS, MAX_SEARCH } from '../exhibits/campaigns/spec';
import { INSTRUMENT_SORTS } from '../exhibits/instruments/spec';
import { LIST_SORTS } from '../exhibits/list/spec';
import { choice, text } from '../url/parser';
import { piece, type StateOf } from '../url/state-table';

/** The columns by which the table of any view may be sorted. */
const SORTS = [...new Set([...CAMPAIGN_SORTS, ...LIST_SORTS, ...INSTRUMENT_SORTS])];

/** Order and search of the table that a view has; they go when the view is left. */
export const TABLE_PARAMS = {
  sort: piece('sort', 'push', undefined, choice(SORTS, undefined)),
  search: piece('q', 'replace', '', text(MAX_SEARCH)),
} as const;

export type TableState = StateOf<typeof TABLE_PARAMS>;
