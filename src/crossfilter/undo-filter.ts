import { codesOf, type Filter, FILTER_DIMENSIONS, setClause, setYears } from './filter';

/** The parts of a filter that one step can undo. */
export type FilterPart = (typeof FILTER_DIMENSIONS)[number] | 'time';

const PARTS: readonly FilterPart[] = [...FILTER_DIMENSIONS, 'time'];

const has = (filter: Filter, part: FilterPart): boolean =>
  part === 'time'
    ? filter.from !== undefined || filter.to !== undefined
    : codesOf(filter, part).length > 0;

const isSame = (a: Filter, b: Filter, part: FilterPart): boolean =>
  part === 'time'
    ? a.from === b.from && a.to === b.to
    : codesOf(a, part).join() === codesOf(b, part).join();

/** The parts in the order in which they were last set, oldest first, after a filter has changed. */
export const orderParts = (
  order: readonly FilterPart[],
  before: Filter,
  after: Filter,
): readonly FilterPart[] => {
  const touched = PARTS.filter((part) => has(after, part) && !isSame(before, after, part));
  const kept = order.filter((part) => has(after, part) && !touched.includes(part));
  return [...kept, ...touched];
};

/** The filter without the part that was set last; of parts whose order is not known, as in a link, the last in its order. */
export const undoLast = (filter: Filter, order: readonly FilterPart[]): Filter => {
  const known = order.filter((part) => has(filter, part));
  const last = known.at(-1) ?? PARTS.filter((part) => has(filter, part)).at(-1);
  if (!last) return filter;
  return last === 'time' ? setYears(filter, undefined, undefined) : setClause(filter, last, []);
};
