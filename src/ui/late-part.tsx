import { type ComponentType, use } from 'react';
import { toLoader } from './load-once';

/**
 * A component in a file of its own. `Part` waits (Suspense) until it is there and fails where it does not load; shown
 * again, it is asked for anew. `load` asks for it before it is shown.
 */
export const toPart = <P extends object>(load: () => Promise<ComponentType<P>>) => {
  const loader = toLoader<'part', ComponentType<P>>(load);
  const Part = (props: P) => {
    const Loaded = use(loader.wait('part'));
    return <Loaded {...props} />;
  };
  return { Part, load: () => loader.load('part') };
};
