import { type ComponentType, lazy, useState } from 'react';

/**
 * A component in a file of its own that is asked for (`begin`) before it is shown: shown at once where it has come by
 * then, else like a lazy one. React would show a placeholder first, and hold back what follows it for a while.
 */
export const loadAhead = <P extends object>(load: () => Promise<ComponentType<P>>) => {
  let loaded: ComponentType<P> | undefined;
  let loading: Promise<ComponentType<P>> | undefined;
  const begin = (): Promise<ComponentType<P>> => {
    loading ??= load().then((component) => (loaded = component));
    return loading;
  };
  const Late = lazy(async () => ({ default: await begin() }));
  const Ahead = (props: P) => {
    const [Component] = useState<ComponentType<P>>(() => loaded ?? Late);
    return <Component {...props} />;
  };
  return { Ahead, begin };
};
