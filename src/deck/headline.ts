import { visibleText } from '../url/visible-text';
import { readFree } from '../exhibits/free-text';

/** The longest headline of a reader's own, in UTF-16 units. */
export const MAX_HEADLINE = 60;

/** Spaces made one, what is not seen left out, ends trimmed, no longer than a headline may be; half a character at the end is dropped. */
export const tidyHeadline = (text: string): string =>
  visibleText(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_HEADLINE)
    .replace(/[\ud800-\udbff\s]+$/, '');

/** Reads a headline that a deck holds; undefined for one that no deck would have written. */
export const readHeadline = (text: string): string | undefined => {
  const headline = readFree(text);
  if (headline === undefined) return undefined;
  const visible = visibleText(headline);
  return visible !== '' && tidyHeadline(visible) === visible ? visible : undefined;
};
