import { Suspense } from 'react';
import { loadKind } from '../../exhibits/loaded-kinds';
import { kindOf } from '../../exhibits/registry';
import { PLAIN_STATEMENT } from '../../exhibits/statement/spec';
import { ErrorBoundary } from '../../ui/error-boundary';
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

/** The cover is there before all the rest is. */
const FIRST_SLIDE = toPart(async () => {
  const [{ FirstSlide }] = await Promise.all([
    import('../../show/first-slide'),
    loadKind(kindOf(PLAIN_STATEMENT)),
  ]);
  return FirstSlide;
});

const beginsWithCover = ({ state: { step, deck, presenter } }: PresentationProps): boolean =>
  step === 1 && deck === undefined && !presenter;

const takeUpdate = async (): Promise<boolean> => {
  try {
    return await (await import('../offline/service-worker')).takeUpdate();
  } catch {
    // Without network there is no update: the show goes on.
    return false;
  }
};

/** Loads the first slide, then all that the presentation needs. */
export const loadPresentationPart = async (): Promise<void> => {
  await FIRST_SLIDE.load().catch(() => undefined);
  await PRESENTATION.load();
};

/** The presentation, loaded when it is first asked for. While it shows, no window of the site takes up an update. */
export const PresentationPlace = (props: Omit<PresentationProps, 'takeUpdate'>) => {
  const all = { ...props, takeUpdate };
  return (
    <>
      <Place
        failedLook="p-4 text-16 sm:p-8"
        onLeave={() => props.update((before) => ({ ...before, present: false }))}
      >
        <Suspense
          fallback={
            beginsWithCover(all) ? (
              <ErrorBoundary fallback={() => null}>
                <FIRST_SLIDE.Part {...all} />
              </ErrorBoundary>
            ) : null
          }
        >
          <PRESENTATION.Part {...all} />
        </Suspense>
      </Place>
      <PageFooter edition={props.ground.edition} busy />
    </>
  );
};
