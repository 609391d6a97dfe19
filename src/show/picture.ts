/** How a projector's picture is adjusted, in percent of the page as it is. */
export interface Picture {
  readonly brightness: number;
  readonly contrast: number;
}

const STEP = 10;
const LEAST = 50;
const MOST = 150;
const PLAIN = 100;

const bound = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.max(LEAST, Math.min(MOST, Math.round(value)))
    : PLAIN;

/** A stored picture; whatever is none of ours is the page as it is. */
export const parsePicture = (stored: unknown): Picture => {
  const { brightness, contrast }: Partial<Record<keyof Picture, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  return { brightness: bound(brightness), contrast: bound(contrast) };
};

/** One step more or less of one side of the picture. */
export const changePicture = (picture: Picture, side: keyof Picture, by: 1 | -1): Picture => ({
  ...picture,
  [side]: bound(picture[side] + by * STEP),
});

/** The CSS filter of a picture; undefined for the page as it is. */
export const toCssFilter = ({ brightness, contrast }: Picture): string | undefined =>
  brightness === PLAIN && contrast === PLAIN
    ? undefined
    : `brightness(${brightness}%) contrast(${contrast}%)`;
