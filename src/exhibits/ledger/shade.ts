/** Strength of a cell's ground in three steps. */
const SHADES = ['bg-accent-15', 'bg-accent-30', 'bg-accent-50'] as const;

/** The class of the ground of a cell with events, by its share of the largest count. */
export const shadeOf = (count: number, most: number): string =>
  SHADES[Math.min(2, Math.floor((2.99 * count) / Math.max(most, 1)))] ?? SHADES[0];
