/** Closes the dialog or popover that an element stands in, not one that its page closes by itself. The focus goes back to what has opened it. */
export const closeAround = (element: Element): void => {
  const dialog = element.closest('dialog');
  if (dialog) dialog.close();
  else element.closest<HTMLElement>('[popover="auto"]')?.hidePopover();
};
