/** Strength of a cell's ground in four steps. */
const SHADES = ['bg-sunken', 'bg-accent-15', 'bg-accent-30', 'bg-accent-50'] as const;

/** The class of a cell's ground, by its share of the largest count. */
export const shadeOf = (count: number, most: number): string => {
  if (count === 0) return SHADES[0];
  return SHADES[Math.min(3, 1 + Math.floor((2.99 * count) / Math.max(most, 1)))] ?? SHADES[0];
};
