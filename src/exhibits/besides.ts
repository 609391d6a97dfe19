import type { Answer, Beside } from './exhibit';
import { besideBreakdowns } from './breakdown/beside';
import { besideSeries } from './series/beside';

/** A method, so that a list may hold those of different answers. */
interface Fitting {
  beside(first: Answer, second: Answer): Beside<Answer>;
}

/** The kinds that can be looked at side by side, and what fits two answers of them to one another. They stand apart from the kinds, so that no page loads them before somebody compares. */
const BESIDES: ReadonlyMap<string, Fitting> = new Map<string, Fitting>([
  ['series', { beside: besideSeries }],
  ['breakdown', { beside: besideBreakdowns }],
]);

/** What fits two answers of a kind to one another; undefined for a kind that is not compared. */
export const besideOf = (kind: string): Fitting['beside'] | undefined => BESIDES.get(kind)?.beside;
