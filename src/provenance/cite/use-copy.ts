import { useState } from 'react';

/** What became of copying: done, or forbidden by the browser. */
export type CopyOutcome = 'copied' | 'failed' | undefined;

const COPIED_MS = 2000;

/** Copies text to the clipboard; says for a moment that it is done, or from then on that the browser forbids it. */
export const useCopy = (): {
  readonly outcome: CopyOutcome;
  readonly copy: (text: string) => Promise<boolean>;
} => {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
      setTimeout(() => setOutcome(undefined), COPIED_MS);
      return true;
    } catch {
      setOutcome('failed');
      return false;
    }
  };
  return { outcome, copy };
};
