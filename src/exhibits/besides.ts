import { besideBreakdowns } from './breakdown/beside';
import type { Answer, Beside } from './exhibit';
import { besideSeries, undividedSeries } from './series/beside';
import type { AnySpec } from './spec';

/**
 * How a kind is compared. `beside` fits two answers of a kind to one another that does not do so itself; a method, so that
 * a list may hold those of different answers. `undivided` is the spec of both where the sides differ in the very dimension
 * by which each would be split, and so would show the same. `isWide` where one stands below the other on a page; `still` is
 * how they stand on a slide, where not in columns: one below the other, or a page for each where half of one is too little.
 */
interface Fitting {
  beside?(first: Answer, second: Answer): Beside<Answer>;
  undivided?(first: Answer, second: Answer): AnySpec | undefined;
  readonly isWide?: true;
  readonly still?: 'rows' | 'pages';
}

const NARROW: Fitting = {};
const ROWS: Fitting = { isWide: true, still: 'rows' };
const PAGES: Fitting = { isWide: true, still: 'pages' };

/** The kinds that can be looked at side by side: those whose answer is another one under another filter. What fits those of the main view stands apart from them, so that it is loaded where somebody compares. */
export const BESIDES: ReadonlyMap<string, Fitting> = new Map<string, Fitting>([
  ['series', { beside: besideSeries, undivided: undividedSeries }],
  ['breakdown', { beside: besideBreakdowns }],
  ['changes', NARROW],
  ['messages', NARROW],
  ['figures', { isWide: true }],
  ['campaigns', PAGES],
  ['flow', PAGES],
  ['growth', ROWS],
  ['list', ROWS],
  ['offences', ROWS],
  ['strips', ROWS],
]);
