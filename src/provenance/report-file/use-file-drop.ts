import { type DragEvent, useEffect, useState } from 'react';

const hasFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') ?? false;

/** Without this the browser would leave the page for a file dropped beside the place meant for it, and all would be lost. */
const useNoNavigationOnDrop = (): void => {
  useEffect(() => {
    const prevent = (event: globalThis.DragEvent) => {
      if (hasFiles(event.dataTransfer)) event.preventDefault();
    };
    window.addEventListener('dragover', prevent);
    window.addEventListener('drop', prevent);
    return () => {
      window.removeEventListener('dragover', prevent);
      window.removeEventListener('drop', prevent);
    };
  }, []);
};

/** Takes files dropped on an element: spread `handlers` on it. `over` while a file is held above it. */
export const useFileDrop = (onFile: (file: File) => void) => {
  const [over, setOver] = useState(false);
  useNoNavigationOnDrop();
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files.item(0);
        if (file) onFile(file);
      },
    },
  };
};
