import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../ui/use-latest';

/** Asks whether the site was deployed anew since the first answer; never throws, and says no where it cannot know. */
const toDeploymentCheck = () => {
  let first: string | undefined;
  const read = async (): Promise<string | undefined> => {
    // A file opened from disk may ask for nothing.
    if (window.location.protocol === 'file:') return undefined;
    try {
      const pages = [window.location.pathname, 'data/datapackage.json'];
      const answers = await Promise.all(pages.map((page) => fetch(page, { cache: 'no-store' })));
      if (answers.some(({ ok }) => !ok)) return undefined;
      return (await Promise.all(answers.map((answer) => answer.text()))).join('\n');
    } catch {
      return undefined;
    }
  };
  return async (): Promise<boolean> => {
    const now = await read();
    if (now === undefined) return false;
    first ??= now;
    return now !== first;
  };
};

interface Auto {
  /** Undefined stops it. */
  readonly seconds: number | undefined;
  readonly step: number;
  readonly steps: number;
  readonly onStep: (step: number) => void;
  /** Takes up a newer deployment that is kept already; false where there is none. */
  readonly takeUpdate: () => Promise<boolean>;
}

/** Goes on to the next slide by itself, in a loop for days. A new deployment is taken up between two loops, never within one. */
export const useAuto = ({ seconds, step, steps, onStep, takeUpdate }: Auto): void => {
  const goTo = useLatest(onStep);
  const isNew = useRef<() => Promise<boolean>>(undefined);
  // A deck of one slide stays where it is, and goes on counting.
  const [round, setRound] = useState(0);
  const running = seconds !== undefined;
  useEffect(() => {
    if (!running) return;
    isNew.current = toDeploymentCheck();
    void isNew.current();
  }, [running]);
  useEffect(() => {
    if (seconds === undefined) return undefined;
    const timer = setTimeout(() => {
      if (step < steps) return goTo.current(step + 1);
      goTo.current(1);
      setRound(round + 1);
      void takeUpdate()
        .then((taken) => !taken && isNew.current?.())
        .then((deployed) => {
          // The address must say slide 1 first.
          if (deployed) setTimeout(() => window.location.reload(), 500);
        });
    }, seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, step, steps, round, goTo, takeUpdate]);
};
