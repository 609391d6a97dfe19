const WIDE = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u2460-\u24ff]/;
const NARROW = /[ .,:;'|!ijl()[\]\u2009\u202f]/;

const BROAD = /[%@MWmw—…←-⇿]/;

const widthOf = (character: string): number => {
  if (WIDE.test(character)) return 1;
  if (BROAD.test(character)) return 0.95;
  return NARROW.test(character) ? 0.32 : 0.6;
};

/** What a reader's own style sheet adds after each letter, and after each word besides, px. */
export interface TextSpacing {
  readonly letter: number;
  readonly word: number;
}

const NO_SPACING: TextSpacing = { letter: 0, word: 0 };

/** About how wide a text runs, in px, from the kinds of its characters: on the safe side, and the same with and without a browser. */
export const estimateWidth = (text: string, size: number, spacing = NO_SPACING): number =>
  [...text].reduce(
    (width, character) =>
      width + widthOf(character) * size + spacing.letter + (character === ' ' ? spacing.word : 0),
    0,
  );

/** Parts between which a line may break: before and after every Chinese character with its brackets, after a space; not within a year in brackets. */
const toParts = (text: string): readonly string[] =>
  text.match(
    /（\d+年）|（?[\u2e80-\u9fff\uff00-\uff60][，。、）：；]?|[^\s\u2e80-\u9fff\uff00-\uff60]+\s*|\s+/gu,
  ) ?? [];

/** Breaks a text into lines that are no wider than `room` where its words allow it; a number is never split. */
export const breakLines = (
  text: string,
  size: number,
  room: number,
  spacing = NO_SPACING,
): readonly string[] => {
  const lines: string[] = [];
  for (const part of toParts(text)) {
    const line = lines.at(-1);
    if (line !== undefined && estimateWidth((line + part).trimEnd(), size, spacing) <= room) {
      lines[lines.length - 1] = line + part;
    } else lines.push(part);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
};
