import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { toPart } from '../ui/late-part';
import { saveFile } from '../ui/save-file';
import type { Vocabulary } from '../url/vocabulary';
import { MAX_DECK_TEXT, serializeDeck } from '../deck/deck-codec';
import {
  type Notes,
  type OpenedDeck,
  parseDeckFile,
  type ReadDeckFile,
  serializeDeckFile,
} from '../deck/deck-file';
import type { DeckView } from '../deck/deck-view';
import {
  fillIn,
  focusAfter,
  pressButton,
  renameSlide,
  type RowButton,
  type RowFocus,
} from '../deck/edit-deck';
import type { DeckData } from './deck-data';
import { Place } from '../wording/place/place';
import { DECK_VIEWS } from './deck-view';
import { Overlay } from './overlay';
import type { Deck, Slide, Step } from '../deck/slide';
import type { Languages } from './slide';
import { SlideRow } from './slide-row';
import './words';

// The file is made on request.
const { Part: DeckPptx } = toPart(async () => (await import('./deck-pptx')).DeckPptx);

interface DeckEditorProps {
  readonly data: DeckData;
  readonly vocabulary: Vocabulary;
  readonly deck: Deck;
  readonly steps: readonly Step[];
  readonly languages: Languages;
  readonly view: DeckView;
  readonly notes: Notes;
  readonly onDeck: (deck: Deck | undefined) => void;
  readonly onOpen: (opened: OpenedDeck) => void;
  readonly onGoTo: (slide: Slide) => void;
  readonly onPrint: (format: 'wide' | 'a4') => void;
  readonly onClose: () => void;
}

const FILE_NAME = 'ip-observatory-deck.json';

/** How many unread parts of a file are named. */
const MOST_NAMED = 3;

const FileActions = (props: DeckEditorProps & { readonly text: string }) => {
  const { vocabulary, data, text: deck, view, notes, onDeck, onOpen, onPrint } = props;
  const { t } = useTranslation('show');
  const picker = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ReadDeckFile>();
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = parseDeckFile(await file.text(), vocabulary, DECK_VIEWS);
    setRead(opened);
    if (opened.ok) onOpen(opened);
  };
  const save = () => {
    const { address } = data;
    const content = serializeDeckFile({ deck, view, notes, address }, vocabulary, DECK_VIEWS);
    saveFile(FILE_NAME, new Blob([content], { type: 'application/json' }));
  };
  const faultOf = (file: ReadDeckFile) => {
    if (!file.ok) return t(`file.${file.reason}`);
    const parts = file.dropped.slice(0, MOST_NAMED).join(' ');
    return parts ? t('dropped', { parts }) : undefined;
  };
  const fault = read && faultOf(read);
  return (
    <>
      <p className="mt-3 flex flex-wrap gap-2">
        <Button look="outline" onClick={save}>
          {t('save')}
        </Button>
        <Button look="outline" onClick={() => picker.current?.click()}>
          {t('open')}
        </Button>
        <Button look="outline" onClick={() => onDeck(undefined)}>
          {t('reset')}
        </Button>
        <Button look="outline" onClick={() => onPrint('wide')}>
          {t('printWide')}
        </Button>
        <Button look="outline" onClick={() => onPrint('a4')}>
          {t('printA4')}
        </Button>
        <Button data-button="close" look="solid" onClick={props.onClose}>
          {t('close')}
        </Button>
      </p>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        aria-label={t('open')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => void open(event.target.files?.[0])}
      />
      {fault ? <p role="alert">{fault}</p> : null}
    </>
  );
};

/** Takes the focus to a button of a row, or to the one that closes, once the edited deck is drawn. */
const useRowFocus = () => {
  const box = useRef<HTMLDivElement>(null);
  const [request, setRequest] = useState<{ readonly to: RowFocus | undefined }>();
  useEffect(() => {
    if (!request) return;
    const { to } = request;
    const row = to && box.current?.querySelectorAll('li').item(to.row);
    const scope = row ?? box.current;
    scope?.querySelector<HTMLElement>(`[data-button="${to?.button ?? 'close'}"]`)?.focus();
  }, [request]);
  return { box, focus: (to: RowFocus | undefined) => setRequest({ to }) };
};

/** The slides of the deck in their order: move, rename, remove, save to a file, open one, print. */
export const DeckEditor = (props: DeckEditorProps) => {
  const { data, deck, vocabulary, onDeck } = props;
  const { t } = useTranslation('show');
  const { box, focus } = useRowFocus();
  const text = serializeDeck(deck, vocabulary);
  const words = { length: text.length, most: MAX_DECK_TEXT };
  const press = (index: number, button: RowButton) => {
    onDeck(pressButton(deck, index, button));
    focus(focusAfter(button, index, deck.length));
  };
  return (
    <Overlay label={t('deck')}>
      <div ref={box}>
        <h2 className="mb-2 text-28 font-semibold">{t('deck')}</h2>
        <p
          role="status"
          className={text.length > MAX_DECK_TEXT ? 'text-selected' : 'text-ink-muted'}
        >
          {t(text.length > MAX_DECK_TEXT ? 'deckLong' : 'deckOwn', words)}
        </p>
        <FileActions {...props} text={text} />
        <Place height="h-9">
          <DeckPptx
            data={data}
            vocabulary={vocabulary}
            steps={props.steps}
            languages={props.languages}
            notes={props.notes}
          />
        </Place>
        <ol className="mt-3">
          {deck.map((slide, index) => (
            <SlideRow
              // A row is a place in the deck: the same slide may be there twice, and a new headline must not cost the focus.
              key={`row-${index}`}
              data={data}
              slide={slide}
              index={index}
              length={deck.length}
              onRename={(headline) => onDeck(renameSlide(deck, index, headline))}
              onFill={(blank, line) => onDeck(fillIn(deck, index, blank, line))}
              onButton={(button) => press(index, button)}
              onGoTo={() => props.onGoTo(slide)}
            />
          ))}
        </ol>
      </div>
    </Overlay>
  );
};
