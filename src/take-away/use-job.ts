import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf, type Job, type Outcome } from './job';

/** Where a job is. `running` without a share has just begun. */
export type JobState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number | undefined }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly reason: Failure };

/** Runs one job at a time: another one, `stop`, or leaving the page ends the one before, of which nothing is kept. */
export const useJob = () => {
  const [state, setState] = useState<JobState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  const run = async (work: (job: Job) => Promise<Outcome>): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const set = (next: JobState) => {
      if (!signal.aborted) setState(next);
    };
    set({ kind: 'running', share: undefined });
    try {
      const outcome = await work({
        signal,
        onProgress: (share) => set({ kind: 'running', share }),
      });
      set({ kind: 'done', outcome });
    } catch (error) {
      const reason = failureOf(error);
      set(reason === undefined ? { kind: 'idle' } : { kind: 'failed', reason });
    }
  };
  return { state, run, stop };
};
