/** The value that `share` (0 to 1) of the numbers do not exceed, by nearest rank: one of the numbers, never between two. Throws on an empty list. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no numbers to take a percentile of');
  return value;
};
