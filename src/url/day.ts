import type { Parser } from './parser';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that the calendar has, in ISO form. */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** One day, or none. */
export const day: Parser<string | undefined> = {
  write: (value) => value,
  read: (text, _names, drop) => {
    if (isDay(text)) return text;
    drop(text.slice(0, 40), 'unknown-value');
    return undefined;
  },
  isEqual: (a, b) => a === b,
  examples: () => [undefined, '2024-12-31', '2024-02-29', '2025-01-01'],
};
