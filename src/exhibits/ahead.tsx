import { type ComponentType, useState } from 'react';
import { toPart } from '../ui/late-part';

/**
 * A component in a file of its own that is asked for (`begin`) before it is shown: shown at once where it has come by
 * then, else like a lazy one. React would show a placeholder first, and hold back what follows it for a while.
 */
export const loadAhead = <P extends object>(load: () => Promise<ComponentType<P>>) => {
  let loaded: ComponentType<P> | undefined;
  const { Part: Late, load: begin } = toPart<P>(() =>
    load().then((component) => (loaded = component)),
  );
  const Ahead = (props: P) => {
    const [Component] = useState<ComponentType<P>>(() => loaded ?? Late);
    return <Component {...props} />;
  };
  return { Ahead, begin };
};
