/** Some browsers begin to read only after the click. */
const KEPT_MS = 10_000;

/** Gives a file to the reader as a download; a page opened from disk and one without network do as well. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
