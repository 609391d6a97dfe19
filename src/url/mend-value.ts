import { visibleText } from './visible-text';

const ESCAPE = /%[\da-f]{2}/i;
const MOST_DEPTH = 3;
const LIST_SIGN = /[,，、､]/;
/** Punctuation, signs and blanks behind a value, but not the sign for what could not be decoded. */
export const VALUE_END = /(?:(?!\ufffd)[\p{P}\p{S}\p{Z}\s])+$/u;

/** A text decoded once; as it is where it cannot be. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A text and what it is decoded once, twice … where it was encoded once too much. */
const toDecoded = (text: string, depth = 0): readonly string[] => {
  const next = ESCAPE.test(text) && depth < MOST_DEPTH ? decode(text) : text;
  return next === text ? [text] : [text, ...toDecoded(next, depth + 1)];
};

/** A text without its last sign, its last two … */
const toShortened = (text: string): readonly string[] => {
  const signs = [...(VALUE_END.exec(text)?.[0] ?? '')];
  return signs
    .map((_, index) => text.slice(0, text.length - signs.slice(index).join('').length))
    .toReversed();
};

/** What a value may have been before a program or a writer changed it, the nearest first: each part of a list that is not known loses what stands behind it where it is known without. */
export const mendedValues = (
  text: string,
  isKnown: (part: string) => boolean,
): readonly string[] => {
  const mendPart = (part: string): string =>
    isKnown(part) ? part : (toShortened(part).find((each) => each !== '' && isKnown(each)) ?? part);
  const toCleanList = (list: string): string =>
    list
      .split(LIST_SIGN)
      .filter((part) => part.replace(VALUE_END, '') !== '')
      .map(mendPart)
      .join(',');
  const near = toDecoded(visibleText(text)).flatMap((each) => [each, each.replaceAll('＝', '=')]);
  const all = [...near, ...near.map(toCleanList)];
  return [...new Set(all)].filter((each) => each !== text && each !== '');
};
