/** What an identity can come to, the gravest first. */
export const IDENTITY_VERDICTS = ['off', 'undecidable', 'remainder', 'rounding', 'exact'] as const;

/**
 * `exact`: holds whatever the rounding. `rounding`: holds within the rounding of the printed figures. `remainder`: the
 * parts that are itemised leave something, as such a list may. `off`: cannot be true. `undecidable`: a hedge leaves it
 * open, or a figure is not loaded.
 */
export type IdentityVerdict = (typeof IDENTITY_VERDICTS)[number];
