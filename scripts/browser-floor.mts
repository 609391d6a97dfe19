/**
 * The oldest browsers in which the site works. Every other place that names them, the build, the check of what was built
 * and the words of the page, takes them from here. Why these: docs/adr/0010-the-oldest-browsers.md.
 */
export const FLOOR = { chrome: 109, edge: 109, firefox: 115, safari: 16 } as const;

/** The same as Vite takes it, for scripts and style sheets alike. */
export const BUILD_TARGET: string[] = Object.entries(FLOOR).map(
  ([browser, version]) => `${browser}${version}`,
);

/** First versions of Chrome (and Edge), Firefox and Safari that have a feature; Infinity where none has yet. */
export type Since = readonly [chrome: number, firefox: number, safari: number];

/** True where a browser of the floor lacks what came with these versions. */
export const isAboveFloor = ([chrome, firefox, safari]: Since): boolean =>
  chrome > FLOOR.chrome || firefox > FLOOR.firefox || safari > FLOOR.safari;
