import { useEffect, useState } from 'react';

/** The year that a reader holds to read it in every chart, and how it is held; holding it again lets it go, and so does Esc. */
export const usePinnedYear = (): readonly [
  pinned: string | undefined,
  pin: (year: string) => void,
] => {
  const [pinned, setPinned] = useState<string>();
  useEffect(() => {
    if (pinned === undefined) return undefined;
    const release = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It must not undo a filter at once.
      event.stopPropagation();
      event.preventDefault();
      setPinned(undefined);
    };
    document.addEventListener('keydown', release, { capture: true });
    return () => document.removeEventListener('keydown', release, { capture: true });
  }, [pinned]);
  return [pinned, (year) => setPinned((before) => (before === year ? undefined : year))];
};
