import { type ReactNode, use } from 'react';
import { IS_WRITING, useLive } from './use-live';
import { whenWanted } from './when-wanted';

/** A part of the written page that stays as it is written until it is wanted; `name` is that of its `Answering`. Anywhere else its children are there at once. */
export const Late = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}) => {
  const live = useLive();
  if (!live && !IS_WRITING) use(whenWanted(name));
  return children;
};
