import { breakLines, estimateWidth } from '../../charts/layout/text-size';
import type { Language } from '../../domain/language';

/** A page of a deck in px, as slides on a screen have it. */
export const PAGE = { width: 1280, height: 720 } as const;

const EMU_PER_PX = 9525;
const POINTS_PER_PX = 0.75;

/** A length as the format has it. */
export const toEmu = (px: number): number => Math.round(px * EMU_PER_PX);

/** A size of type as the format has it, in hundredths of a point. */
export const toFontSize = (px: number): number => Math.round(px * POINTS_PER_PX * 100);

/** The height of a line of a size of type. */
export const LINE = 1.25;

/** Running Latin text is narrower than the estimate; between Chinese and digits programs leave a space. */
const FIT: Readonly<Record<Language, number>> = { zh: 1.05, en: 0.9 };

/** About how wide a text runs in one line, px. */
export const widthOf = (text: string, language: Language, size: number): number =>
  Math.max(0, ...text.split('\n').map((line) => estimateWidth(line, size))) * FIT[language];

/** How many lines a text takes in a width, px; none where it is empty. */
export const countLines = (text: string, language: Language, size: number, room: number): number =>
  text === ''
    ? 0
    : text
        .split('\n')
        .map((line) => Math.max(1, breakLines(line, size, room / FIT[language]).length))
        .reduce((sum, lines) => sum + lines, 0);

/** A place on the page, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
