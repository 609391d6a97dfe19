import { useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { loadDrawing } from '../charts/paint/echart';
export { addExhibit } from '../deck/edit-deck';
import { serializeDeck } from '../deck/deck-codec';
import type { Notes, OpenedDeck } from '../deck/deck-file';
import { AudienceView } from './audience-view';
import { pressKept } from './early-keys';
import { DeckEditor } from './deck-editor';
import { followStep } from '../deck/edit-deck';
import { KeyHelp } from './key-help';
import { PresenterView } from './presenter-view';
import { PrintDeck } from './print-deck';
import { type Deck, type Slide, toSteps } from '../deck/slide';
import { loadKind } from '../exhibits/loaded-kinds';
import { KINDS } from '../exhibits/registry';
import { loadStills } from '../exhibits/still-part';
import { countPages } from './deck-data';
import { TakeSlide } from './take-slide';
import { FirstSlide } from './first-slide';
import { type LoadedDeck, type PresentationProps, useDeck } from './use-deck';
import { type LoadedStory, useStory } from './use-story';
import { type Over, type Show, useShow } from './use-show';
import { useStored } from '../ui/use-stored';
import './stage.css';

/** Loads all that slides need to be drawn. What fails is asked for again where it is needed, and reported there. */
export const loadSlides = async (): Promise<void> => {
  await Promise.allSettled([loadDrawing(), ...KINDS.map((kind) => loadKind(kind))]);
  await loadStills();
};

const parseNotes = (stored: unknown): Notes =>
  Object.fromEntries(
    Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** The print command of the browser's own menu prints the deck as well: all of it must be there before the browser looks. */
const usePrintOfBrowser = (over: Over, setOver: (over: Over) => void) =>
  useEffect(() => {
    if (over?.startsWith('print')) return undefined;
    const onPrint = () => flushSync(() => setOver('printing'));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [over, setOver]);

/** What the list of the slides does to the deck: `changeDeck` stays on the slide on show, undefined brings the default deck back. */
const toChanges = (
  { vocabulary, update }: PresentationProps,
  { data, steps }: LoadedDeck,
  show: Show,
) => ({
  changeDeck: (deck: Deck | undefined) => {
    if (!deck) return show.patch({ deck });
    const after = toSteps(deck, (slide) => countPages(data, slide));
    const step = followStep(steps, show.step, after);
    show.goTo(step);
    // In one step of Back with the deck: it takes back both.
    return show.patch({ deck: serializeDeck(deck, vocabulary), step });
  },
  openDeck: ({ deck, view }: OpenedDeck) =>
    update((before) => ({
      ...before,
      ...view,
      deck: serializeDeck(deck, vocabulary),
    })),
});

interface OverlayProps {
  readonly loaded: LoadedDeck;
  readonly show: Show;
  readonly onClose: () => void;
}

const HelpOrTake = ({ loaded: { data, steps }, show, onClose }: OverlayProps) => {
  const { over, step, languages } = show;
  if (over === 'help') return <KeyHelp onClose={onClose} />;
  if (over !== 'take') return null;
  return <TakeSlide data={data} step={steps[step - 1]} languages={languages} onClose={onClose} />;
};

/** A deck on show, once it is known which slides it has. */
const DeckOnShow = ({ told, ...props }: PresentationProps & { readonly told: LoadedStory }) => {
  const { state, vocabulary } = props;
  const loaded = useDeck(props, told);
  const show = useShow(props, loaded);
  const [notes, setNotes] = useStored('presentation-notes', parseNotes);
  const { over, setOver, goTo } = show;
  const close = useCallback(() => setOver(undefined), [setOver]);
  usePrintOfBrowser(over, setOver);
  useEffect(() => {
    const timer = setTimeout(pressKept);
    return () => clearTimeout(timer);
  }, []);
  const { changeDeck, openDeck } = toChanges(props, loaded, show);
  const goToSlide = (slide: Slide) => {
    goTo(loaded.steps.findIndex((step) => step.slide === slide) + 1);
    close();
  };
  const prints = over === 'print-wide' || over === 'print-a4' || over === 'printing';
  return (
    <>
      <div className={`deck-screen ${prints ? 'deck-screen-behind' : ''}`}>
        {state.presenter ? (
          <PresenterView {...props} loaded={loaded} show={show} notes={notes} onNotes={setNotes} />
        ) : (
          <AudienceView {...props} loaded={loaded} show={show} />
        )}
        <HelpOrTake loaded={loaded} show={show} onClose={close} />
        {over === 'deck' ? (
          <DeckEditor
            data={loaded.data}
            vocabulary={vocabulary}
            deck={loaded.deck}
            steps={loaded.steps}
            languages={show.languages}
            view={state}
            notes={notes}
            onDeck={changeDeck}
            onOpen={(opened) => {
              setNotes({ ...notes, ...opened.notes });
              openDeck(opened);
            }}
            onGoTo={goToSlide}
            onPrint={(format) => setOver(`print-${format}`)}
            onClose={close}
          />
        ) : null}
      </div>
      {prints ? (
        <PrintDeck
          data={loaded.data}
          steps={loaded.steps}
          languages={show.languages}
          format={over === 'print-a4' ? 'a4' : 'wide'}
          begins={over !== 'printing'}
          onDone={close}
        />
      ) : null}
    </>
  );
};

/** The presentation in the place of the page: the projected window, or the presenter's where the link says so. The default deck begins with its story. */
export const PresentationRoot = (props: PresentationProps) => {
  const told = useStory(props.ground.package, props.vocabulary);
  const { deck, step, presenter } = props.state;
  if (deck !== undefined || !told.isPending) return <DeckOnShow {...props} told={told} />;
  return step === 1 && !presenter ? <FirstSlide {...props} /> : null;
};
