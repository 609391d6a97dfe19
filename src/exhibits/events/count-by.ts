/** A code and how many things have it. */
export interface Counted {
  readonly code: string;
  readonly count: number;
}

/** How many things have each code, most first; a thing with several codes counts for each of them. */
export const countBy = <T>(
  things: readonly T[],
  codesOf: (thing: T) => readonly string[],
): readonly Counted[] => {
  const counts = new Map<string, number>();
  for (const thing of things)
    for (const code of new Set(codesOf(thing))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
};

/** What most things have, of several and more than any other; undefined where none stands out. */
export const leaderOf = ([first, second]: readonly Counted[]): Counted | undefined =>
  first && first.count > Math.max(1, second?.count ?? 0) ? first : undefined;
