import { useEffect, useState } from 'react';
import { type PagePlace, usePageActions } from '../exhibits/exhibit-context';

/** Where the page stands, once that is loaded; undefined before, and where nothing leads back to a page. */
export const usePagePlace = (): PagePlace | undefined => {
  const { place } = usePageActions();
  const [found, setFound] = useState<PagePlace>();
  useEffect(() => {
    let isHere = true;
    place?.().then(
      (loaded) => isHere && setFound(loaded),
      // What does not load is not offered.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [place]);
  return found;
};
