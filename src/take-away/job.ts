import { LoadError, StuckError } from '../ui/load-files';

/** Work that may take long: it looks at `signal` between its parts and says how far it is, from 0 to 1. */
export interface Job {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** What came of a job: a file was saved under a name with so many bytes, or something is on the clipboard. */
export type Outcome =
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'copied' };

/** Why nothing came of it. `library`: a part of the page did not load. `clipboard`: the browser does not allow it. `empty`: there is nothing to take. `large`: more than the format or the machine can hold. */
export type Failure = 'library' | 'clipboard' | 'empty' | 'large' | 'unknown';

/** An error whose reason the dialog shows. */
export class TakeAwayError extends Error {
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(reason);
    this.reason = reason;
  }
}

const FAILED_IMPORT = /dynamically imported module|importing a module|module script/i;

/** The reason of what was thrown; undefined where the reader has stopped it. */
export const failureOf = (error: unknown): Failure | undefined => {
  if (error instanceof TakeAwayError) return error.reason;
  if (error instanceof DOMException) {
    if (error.name === 'AbortError') return undefined;
    if (error.name === 'NotAllowedError') return 'clipboard';
  }
  if (error instanceof LoadError || error instanceof StuckError) return 'library';
  if (error instanceof RangeError) return 'large';
  return error instanceof Error && FAILED_IMPORT.test(error.message) ? 'library' : 'unknown';
};
