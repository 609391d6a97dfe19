import { readFree } from '../exhibits/free-text';

/** The longest headline of a reader's own, in UTF-16 units. */
export const MAX_HEADLINE = 60;

/** Spaces made one, ends trimmed, no longer than a headline may be; half a character at the end is dropped. */
export const tidyHeadline = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_HEADLINE)
    .replace(/[\ud800-\udbff\s]+$/, '');

/** Reads a headline that a deck holds; undefined for one that no deck would have written. */
export const readHeadline = (text: string): string | undefined => {
  const headline = readFree(text);
  return headline !== undefined && tidyHeadline(headline) === headline ? headline : undefined;
};
