import type { UsedExhibit } from '../exhibits/use-exhibit';

/** An exhibit that the page shows, as it is worked out there. */
export type ShownExhibit = Pick<UsedExhibit, 'exhibit' | 'answer'>;

const shown = new Map<Element, ShownExhibit>();

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Says that an exhibit stands on the page at an element, until the returned function is called. */
export const showExhibit = (element: Element, used: ShownExhibit): (() => void) => {
  shown.set(element, used);
  return () => void shown.delete(element);
};

/** The exhibits that the page shows with something in them, in its order; what does not load is not among them. */
export const shownExhibits = (): readonly ShownExhibit[] =>
  [...shown].toSorted(([one], [other]) => (isBefore(one, other) ? -1 : 1)).map(([, used]) => used);
