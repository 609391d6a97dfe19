import { shortCode } from '../deck/short-code';

/** The two windows of a show. */
export type Role = 'audience' | 'presenter';

const NAME = /^(?:audience|presenter)-([\w-]{8,})$/;

/** The pair that a window belongs to, by its name; undefined for a window that nobody opened and that opened none. */
export const pairOf = (windowName: string): string | undefined => NAME.exec(windowName)?.[1];

/** The name of a window of a pair: it keeps it when it is loaded again, and whoever opens that name again finds it. */
export const windowNameOf = (role: Role, pair: string): string => `${role}-${pair}`;

/** An id that no other window has. */
export const newId = (): string => {
  // Not there on a page that came without https.
  if ('randomUUID' in crypto) return crypto.randomUUID();
  return Array.from({ length: 4 }, () => shortCode(`${Math.random()}`)).join('');
};
