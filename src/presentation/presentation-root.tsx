import { useCallback, useEffect } from 'react';
import { flushSync } from 'react-dom';
export { loadDrawing } from '../charts/echart';
export { addView } from './add-view';
import { serializeDeck } from './deck-codec';
import type { Notes, OpenedDeck } from './deck-file';
import { AudienceView } from './audience-view';
import { SlideLanguages } from './both-languages';
import { DeckEditor } from './deck-editor';
import { KeyHelp } from './key-help';
import { PresenterView } from './presenter-view';
import { PrintDeck } from './print-deck';
import type { Deck, Slide } from './slide';
import { type PresentationProps, useDeck } from './use-deck';
import { type Over, useShow } from './use-show';
import { useStored } from './use-stored';
import './stage.css';
import '../i18n/words-of-audit';
import '../i18n/words-of-campaigns';
import '../i18n/words-of-presentation';
import '../i18n/words-of-timeline';

const parseNotes = (stored: unknown): Notes =>
  Object.fromEntries(
    Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** The print command of the browser's own menu prints the deck as well: all of it must stand there before the browser looks. */
const usePrintOfBrowser = (over: Over, setOver: (over: Over) => void) =>
  useEffect(() => {
    if (over?.startsWith('print')) return undefined;
    const onPrint = () => flushSync(() => setOver('printing'));
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, [over, setOver]);

/** The presentation in the place of the page: the projected window, or the presenter's where the link says so. */
export const PresentationRoot = (props: PresentationProps) => {
  const { state, vocabulary, update } = props;
  const loaded = useDeck(props);
  const show = useShow(props, loaded);
  const [notes, setNotes] = useStored('presentation-notes', parseNotes);
  const { over, setOver, patch, goTo } = show;
  const close = useCallback(() => setOver(undefined), [setOver]);
  usePrintOfBrowser(over, setOver);
  const changeDeck = (deck: Deck | undefined) =>
    patch({ deck: deck && serializeDeck(deck, vocabulary) });
  const openDeck = ({ deck, view, notes: written }: OpenedDeck) => {
    setNotes({ ...notes, ...written });
    update((before) => ({
      ...before,
      ...view,
      presentation: { ...before.presentation, deck: serializeDeck(deck, vocabulary) },
    }));
  };
  const goToSlide = (slide: Slide) => {
    goTo(loaded.steps.findIndex((step) => step.slide === slide) + 1);
    close();
  };
  return (
    <SlideLanguages value={show.languages}>
      <div className="deck-screen">
        {state.presentation.presenter ? (
          <PresenterView {...props} loaded={loaded} show={show} notes={notes} onNotes={setNotes} />
        ) : (
          <AudienceView {...props} loaded={loaded} show={show} />
        )}
        {over === 'help' ? <KeyHelp onClose={close} /> : null}
        {over === 'deck' ? (
          <DeckEditor
            data={loaded.data}
            vocabulary={vocabulary}
            deck={loaded.deck}
            view={state}
            notes={notes}
            onDeck={changeDeck}
            onOpen={openDeck}
            onGoTo={goToSlide}
            onPrint={(format) => setOver(`print-${format}`)}
            onClose={close}
          />
        ) : null}
      </div>
      {over === 'print-wide' || over === 'print-a4' || over === 'printing' ? (
        <PrintDeck
          data={loaded.data}
          steps={loaded.steps}
          format={over === 'print-a4' ? 'a4' : 'wide'}
          begins={over !== 'printing'}
          onDone={close}
        />
      ) : null}
    </SlideLanguages>
  );
};
