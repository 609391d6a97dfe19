import { lazy, Suspense } from 'react';
import type { PresentationProps } from '../presentation/use-deck';

const PresentationRoot = lazy(async () => ({
  default: (await import('../presentation/presentation-root')).PresentationRoot,
}));

/** The presentation, loaded when it is first asked for. */
export const PresentationPlace = (props: PresentationProps) => (
  <Suspense fallback={null}>
    <PresentationRoot {...props} />
  </Suspense>
);
