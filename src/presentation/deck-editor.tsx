import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import type { Vocabulary } from '../url/param';
import { MAX_DECK_TEXT, serializeDeck } from './deck-codec';
import type { DeckData } from './deck-data';
import {
  type Notes,
  type OpenedDeck,
  parseDeckFile,
  type ReadDeckFile,
  serializeDeckFile,
} from './deck-file';
import type { DeckView } from './deck-view';
import { moveSlide, removeSlide, renameSlide } from './edit-deck';
import { MAX_HEADLINE } from './headline-codec';
import { Overlay } from './overlay';
import type { Deck, Slide } from './slide';
import { toContent } from './slide-content';
import { toWords } from './slide-words';
import '../i18n/words-of-presentation';

interface DeckEditorProps {
  readonly data: DeckData;
  readonly vocabulary: Vocabulary;
  readonly deck: Deck;
  readonly view: DeckView;
  readonly notes: Notes;
  readonly onDeck: (deck: Deck | undefined) => void;
  readonly onOpen: (opened: OpenedDeck) => void;
  readonly onGoTo: (slide: Slide) => void;
  readonly onPrint: (format: 'wide' | 'a4') => void;
  readonly onClose: () => void;
}

const FILE_NAME = 'ip-observatory-deck.json';

const saveFile = (text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE_NAME;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const SlideRow = ({ index, ...props }: DeckEditorProps & { readonly index: number }) => {
  const { deck, data, onDeck } = props;
  const { t } = useTranslation('presentation');
  const language = useLanguage();
  const slide = deck[index];
  if (!slide) return null;
  const { headline: _, ...plain } = slide;
  const name = toWords(data, { slide: plain, page: 0, pages: 1 }, toContent(data, plain)).headline[
    language
  ];
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-2 border-b border-hairline py-1">
      <button
        type="button"
        className="min-h-9 text-start text-accent underline"
        aria-label={t('goTo', { name })}
        onClick={() => props.onGoTo(slide)}
      >
        {index + 1}
      </button>
      <input
        key={slide.headline ?? ''}
        aria-label={`${t('rename')} ${index + 1}`}
        maxLength={MAX_HEADLINE}
        placeholder={name}
        title={t('renameHint')}
        defaultValue={slide.headline ?? ''}
        className="min-h-9 rounded border border-hairline bg-paper px-2"
        onBlur={(event) => onDeck(renameSlide(deck, index, event.target.value))}
      />
      <span className="whitespace-nowrap">
        <Button
          aria-label={t('up', { name })}
          disabled={index === 0}
          onClick={() => onDeck(moveSlide(deck, index, -1))}
        >
          ↑
        </Button>
        <Button
          aria-label={t('down', { name })}
          disabled={index === deck.length - 1}
          onClick={() => onDeck(moveSlide(deck, index, 1))}
        >
          ↓
        </Button>
        <Button
          aria-label={t('remove', { name })}
          disabled={deck.length === 1}
          onClick={() => onDeck(removeSlide(deck, index))}
        >
          ×
        </Button>
      </span>
    </li>
  );
};

/** How many unread parts of a file are named. */
const MOST_NAMED = 3;

const FileActions = (props: DeckEditorProps & { readonly text: string }) => {
  const { vocabulary, data, text: deck, view, notes, onDeck, onOpen, onPrint } = props;
  const { t } = useTranslation('presentation');
  const picker = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ReadDeckFile>();
  const open = async (file: File | undefined) => {
    if (!file) return;
    const opened = parseDeckFile(await file.text(), vocabulary);
    setRead(opened);
    if (opened.ok) onOpen(opened);
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
        <Button
          look="outline"
          onClick={() => saveFile(serializeDeckFile({ deck, view, notes, address: data.address }))}
        >
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
        <Button look="solid" onClick={props.onClose}>
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

/** The slides of the deck in their order: move, rename, remove, save to a file, open one, print. */
export const DeckEditor = (props: DeckEditorProps) => {
  const { deck, vocabulary } = props;
  const { t } = useTranslation('presentation');
  const text = serializeDeck(deck, vocabulary);
  const words = { length: text.length, most: MAX_DECK_TEXT };
  return (
    <Overlay label={t('deck')}>
      <h2 className="mb-2 text-28 font-semibold">{t('deck')}</h2>
      <p role="status" className={text.length > MAX_DECK_TEXT ? 'text-selected' : 'text-ink-muted'}>
        {t(text.length > MAX_DECK_TEXT ? 'deckLong' : 'deckOwn', words)}
      </p>
      <FileActions {...props} text={text} />
      <ol className="mt-3">
        {deck.map((slide, index) => (
          // The same slide may stand twice in a deck.
          <SlideRow
            key={`${serializeDeck([slide], vocabulary)}${index}`}
            {...props}
            index={index}
          />
        ))}
      </ol>
    </Overlay>
  );
};
