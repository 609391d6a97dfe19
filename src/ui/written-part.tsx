import { type ReactNode, use, useEffect, useRef } from 'react';
import { answerEarlyClicks } from './early-clicks';
import { IS_WRITING, useLive } from './use-live';
import { whenWanted } from './when-wanted';

/**
 * A part of the written page that stays as it is written until it is wanted, and is then brought to life by itself. Until
 * then it is marked with its `name`, so that clicks on it are kept for it. It adds no box; anywhere else than on a written
 * page its children are there at once.
 */
export const WrittenPart = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) => {
  const live = useLive();
  const part = useRef<HTMLDivElement>(null);
  if (!live && !IS_WRITING) use(whenWanted(name));
  useEffect(() => {
    if (live && part.current) answerEarlyClicks(part.current);
  }, [live]);
  return (
    <div ref={part} className="contents" data-waits={live ? undefined : name}>
      {children}
    </div>
  );
};
