/** The verdicts on a printed rate of growth, gravest first. */
export const GROWTH_VERDICTS = ['differs', 'undecided', 'agrees'] as const;

export type GrowthVerdictName = (typeof GROWTH_VERDICTS)[number];
