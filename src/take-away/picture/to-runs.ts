import type { Area } from './part';

/** A character where it stands on the page. */
export interface PlacedCharacter extends Area {
  readonly text: string;
}

/** Characters that stand on one line. */
export interface Run extends Area {
  readonly text: string;
}

/** How the edge of a box cuts its text: `end` is how wide the mark is that says so, undefined where none stands. */
export interface Cut {
  readonly area: Area;
  readonly end: number | undefined;
}

const ELLIPSIS = '…';
/** Places are fractions of a px; lines are further apart. */
const SAME_LINE = 0.5;

const isSpace = (text: string): boolean => /^\s+$/.test(text);

const join = (run: Run, next: PlacedCharacter): Run => ({
  text: run.text + (isSpace(next.text) ? ' ' : next.text),
  left: Math.min(run.left, next.left),
  top: Math.min(run.top, next.top),
  right: Math.max(run.right, next.right),
  bottom: Math.max(run.bottom, next.bottom),
});

/** Characters that are on the same line stand over and under the same middle. */
const isBeside = (a: Area, b: Area): boolean => {
  const middle = (b.top + b.bottom) / 2;
  const reach = ((a.bottom - a.top) * SAME_LINE) / 2;
  return Math.abs(middle - (a.top + a.bottom) / 2) <= reach;
};

const isWithin = ({ left, top, right, bottom }: Area, area: Area): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
};

const toLines = (
  characters: readonly PlacedCharacter[],
): readonly (readonly PlacedCharacter[])[] => {
  const lines: PlacedCharacter[][] = [];
  for (const each of characters) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && isBeside(last, each)) line.push(each);
    else lines.push([each]);
  }
  return lines;
};

const trim = (line: readonly PlacedCharacter[]): readonly PlacedCharacter[] => {
  const first = line.findIndex(({ text }) => !isSpace(text));
  const last = line.findLastIndex(({ text }) => !isSpace(text));
  return first < 0 ? [] : line.slice(first, last + 1);
};

const toRun = (line: readonly PlacedCharacter[]): Run | undefined => {
  const [first, ...rest] = trim(line);
  return first && rest.reduce<Run>(join, { ...first });
};

/** A line that ends in the mark of a cut instead of what there is no room for. */
const cutLine = (
  line: readonly PlacedCharacter[],
  edge: number,
  end: number,
): readonly PlacedCharacter[] => {
  const kept = trim(line.filter(({ right }) => right + end <= edge));
  const last = kept.at(-1) ?? line[0];
  if (!last) return [];
  const left = kept.length > 0 ? last.right : last.left;
  return [...kept, { ...last, text: ELLIPSIS, left, right: left + end }];
};

/**
 * The lines of a text as it is seen, without what is cut off; a cut is marked where the page marks it. Spaces at the
 * ends of lines are left out.
 */
export const toRuns = (
  characters: readonly PlacedCharacter[],
  cut: Cut | undefined,
): readonly Run[] => {
  const lines = toLines(characters);
  if (!cut) return lines.flatMap((line) => toRun(line) ?? []);
  const { area, end } = cut;
  const seen = lines
    .map((line) => ({ line, shown: line.filter((each) => isWithin(each, area)) }))
    .filter(({ shown }) => shown.length > 0);
  return seen.flatMap(({ line, shown }, at) => {
    const isLast = at === seen.length - 1 && seen.length < lines.length;
    const isCut = trim(line).some(({ right }) => right > area.right + 1);
    const marked = end !== undefined && (isCut || isLast);
    return toRun(marked ? cutLine(line, area.right, end) : shown) ?? [];
  });
};
