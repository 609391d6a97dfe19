import { lazy, Suspense } from 'react';
import type { PresentationProps } from '../../show/use-deck';
import { PageFooter } from '../offline/page-footer';

/** All of the presentation in one piece: two doors into it would cost the main view bytes. */
export const loadPresentation = () => import('../../show/presentation-root');

/** All that the slides need is there before the first one: afterwards the network may be cut. */
const PresentationRoot = lazy(async () => {
  const { PresentationRoot: Root, loadSlides } = await loadPresentation();
  await loadSlides();
  return { default: Root };
});

const takeUpdate = async (): Promise<boolean> =>
  (await import('../offline/service-worker')).takeUpdate();

/** The presentation, loaded when it is first asked for. While it shows, no window of the site takes up an update. */
export const PresentationPlace = (props: Omit<PresentationProps, 'takeUpdate'>) => (
  <>
    <Suspense fallback={null}>
      <PresentationRoot {...props} takeUpdate={takeUpdate} />
    </Suspense>
    <PageFooter edition={props.ground.edition} busy />
  </>
);
