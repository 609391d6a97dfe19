import { toPart } from '../../ui/late-part';
import { Place } from '../../wording/place/place';
import type { PresentationProps } from '../../show/use-deck';
import { PageFooter } from '../offline/page-footer';

/** All of the presentation in one piece: two doors into it would cost the main view bytes. */
export const loadPresentation = () => import('../../show/presentation-root');

/** All that the slides need is there before the first one: afterwards the network may be cut. */
const PRESENTATION = toPart(async () => {
  const { PresentationRoot: Root, loadSlides } = await loadPresentation();
  await loadSlides();
  return Root;
});

const takeUpdate = async (): Promise<boolean> => {
  try {
    return await (await import('../offline/service-worker')).takeUpdate();
  } catch {
    // Without network there is no update: the show goes on.
    return false;
  }
};

/** Loads all that the presentation needs before its first slide. */
export const loadPresentationPart = PRESENTATION.load;

/** The presentation, loaded when it is first asked for. While it shows, no window of the site takes up an update. */
export const PresentationPlace = (props: Omit<PresentationProps, 'takeUpdate'>) => (
  <>
    <Place
      failedLook="p-4 text-16 sm:p-8"
      onLeave={() => props.update((before) => ({ ...before, present: false }))}
    >
      <PRESENTATION.Part {...props} takeUpdate={takeUpdate} />
    </Place>
    <PageFooter edition={props.ground.edition} busy />
  </>
);
