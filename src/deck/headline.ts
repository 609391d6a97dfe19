import { readFree } from '../exhibits/free-text';
import { toLine } from '../url/own-line';

/** Reads a headline that a deck holds; undefined for one that no deck would have written. */
export const readHeadline = (text: string): string | undefined => {
  const headline = readFree(text);
  return headline === undefined ? undefined : toLine(headline);
};
