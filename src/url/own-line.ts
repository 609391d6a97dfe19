import { visibleText } from './visible-text';

/** The longest line of a reader's own, in UTF-16 units. */
export const MAX_LINE = 60;

/** Spaces made one, what is not seen left out, ends trimmed, no longer than a line may be; half a character at the end is dropped. */
export const tidyLine = (text: string): string =>
  visibleText(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LINE)
    .replace(/[\ud800-\udbff\s]+$/, '');

/** A line as it was written, but for what is not seen of it; undefined for one that nobody would have written. */
export const toLine = (text: string): string | undefined => {
  const visible = visibleText(text);
  return visible !== '' && tidyLine(visible) === visible ? visible : undefined;
};
