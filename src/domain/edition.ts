/** How the word of an edition ends that has what was announced after it: `2024-later`. */
export const LATER = '-later';

/** True for an edition with what was announced after it. */
export const isWithLater = (edition: string | undefined): boolean =>
  edition?.endsWith(LATER) === true;

/** The edition itself, without what was announced after it. */
export const plainEdition = <E extends string | undefined>(edition: E): E =>
  // What is left of a string is a string.
  edition?.replace(LATER, '') as E;
