/** Closes a modal dialog at a press beside it, until the returned function is called. */
export const closeOutside = (dialog: HTMLDialogElement): (() => void) => {
  const stop = new AbortController();
  const onPress = ({ clientX, clientY }: PointerEvent): void => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close();
  };
  dialog.addEventListener('pointerdown', onPress, { signal: stop.signal });
  return () => stop.abort();
};
