import { type ReactNode, useEffect, useRef } from 'react';
import { answerEarlyClicks } from './early-clicks';
import { useLive } from './use-live';

/** A part of the written page that is brought to life by itself: marked until then, so that clicks on it are kept for it. It adds no box. */
export const Answering = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) => {
  const live = useLive();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (live && part.current) answerEarlyClicks(part.current);
  }, [live]);
  return (
    <div ref={part} className="contents" data-waits={live ? undefined : name}>
      {children}
    </div>
  );
};
