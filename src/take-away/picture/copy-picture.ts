import { type Outcome, TakeAwayError } from '../job';

/**
 * Puts a picture on the clipboard. The clipboard is asked at once: a browser allows it only in the moment of the click, and
 * waits for what is still being made. Fails with the reason of the making before that of the clipboard.
 */
export const copyPicture = async (make: () => Promise<Blob>): Promise<Outcome> => {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard?.write || typeof ClipboardItem === 'undefined')
    throw new TakeAwayError('clipboard');
  const made = make();
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': made })]);
  } catch {
    await made;
    throw new TakeAwayError('clipboard');
  }
  return { kind: 'copied' };
};
