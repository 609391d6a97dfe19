import { saveFile } from '../ui/save-file';
import { type Job, type Outcome, TakeAwayError } from './job';

/** Makes a file whole, then gives it to the reader: one that was stopped or failed is not given at all. */
export const takeFile = async (
  name: string,
  make: () => Promise<Blob>,
  { signal }: Pick<Job, 'signal'>,
): Promise<Outcome> => {
  const content = await make();
  signal.throwIfAborted();
  if (content.size === 0) throw new TakeAwayError('empty');
  saveFile(name, content);
  return { kind: 'saved', name, bytes: content.size };
};

/** Puts something on the clipboard: for programs that read HTML, and as plain text for all others. Fails where the browser forbids it. */
export const takeText = async (plain: string, html?: string): Promise<Outcome> => {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) throw new TakeAwayError('clipboard');
  if (html === undefined || typeof ClipboardItem === 'undefined') {
    await clipboard.writeText(plain);
    return { kind: 'copied' };
  }
  const parts = { 'text/plain': plain, 'text/html': html };
  const blobs = Object.entries(parts).map(
    ([type, text]) => [type, new Blob([text], { type })] as const,
  );
  await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  return { kind: 'copied' };
};
