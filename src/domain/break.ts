import type { Bilingual } from './codelist';

/** A break in definition of a series between two years: no line, growth or difference may cross it. With `codes` only that part is broken. */
export interface Break {
  readonly indicator: string;
  readonly between: readonly [number, number];
  readonly codes?: Readonly<Record<string, string>> | undefined;
  readonly reason: Bilingual;
}

/** The breaks of an indicator, and of one part of it, in the order of their years. */
export const breaksOf = (
  breaks: readonly Break[],
  indicator: string,
  codes: Readonly<Record<string, string>>,
): readonly Break[] =>
  breaks
    .filter(
      (each) =>
        each.indicator === indicator &&
        Object.entries(each.codes ?? {}).every(([dimension, code]) => codes[dimension] === code),
    )
    .toSorted((a, b) => a.between[0] - b.between[0]);

/** True where a break lies between two years, the earlier first. */
export const isBroken = (breaks: readonly Break[], from: number, to: number): boolean =>
  breaks.some(({ between: [before, after] }) => before < to && after > from);
