import { useMemo } from 'react';
import { parseDeck } from '../deck/deck-codec';
import { defaultDeck } from '../deck/default-deck';
import { type Deck, type Step, toSteps } from '../deck/slide';
import type { DataError } from '../data/data-error';
import type { Language } from '../domain/language';
import type { Ground } from '../exhibits/exhibit';
import { needsOf } from '../exhibits/registry';
import { useKindRecords } from '../exhibits/use-kind-records';
import type { Dropped } from '../url/dropped';
import { toAddressOf } from '../url/use-query';
import type { Vocabulary } from '../url/vocabulary';
import { LINKS, type UpdateViewState, type ViewState } from '../views/view-state';
import type { LoadedStory } from './use-story';
import { countPages, type DeckData, filterOf, isKnownEmpty } from './deck-data';

/** What the presentation gets from the page that it takes the place of. */
export interface PresentationProps {
  readonly ground: Ground;
  readonly vocabulary: Vocabulary;
  readonly state: ViewState;
  readonly language: Language;
  readonly update: UpdateViewState;
  /** Parts of the link that could not be read. */
  readonly dropped?: readonly Dropped[] | undefined;
  /** Takes up a newer deployment that is kept for use without network; false where there is none and the page goes on. */
  readonly takeUpdate: () => Promise<boolean>;
}

/** The deck of a link with its steps. `dropped` are the parts of it that could not be read, `faults` the data files that it lacks. */
export interface LoadedDeck {
  readonly data: DeckData;
  readonly deck: Deck;
  readonly dropped: readonly string[];
  readonly steps: readonly Step[];
  readonly faults: readonly DataError[];
  /** Asks for these files again. */
  readonly retry: () => void;
}

const NO_DROPPED: readonly string[] = [];

/** The deck's own link: its first slide, edition and language pinned, nothing of this very showing. */
const toDeckAddress = ({ state, language, ground, vocabulary }: PresentationProps): string =>
  toAddressOf(
    LINKS.serialize(
      {
        ...state,
        language,
        edition: state.edition ?? ground.pin,
        present: true,
        step: 1,
        presenter: false,
        auto: undefined,
      },
      vocabulary,
    ),
  );

/** Reads the deck of the link, else makes the default one from the story; loads the records that its slides need. */
export const useDeck = (props: PresentationProps, told: LoadedStory): LoadedDeck => {
  const { ground, vocabulary } = props;
  const { story } = told;
  const { filter, otherSide, deck: text } = props.state;
  const address = toDeckAddress(props);
  const own = useMemo(
    () => (text === undefined ? undefined : parseDeck(text, vocabulary)),
    [text, vocabulary],
  );
  const deck = useMemo(
    () =>
      own && own.deck.length > 0
        ? own.deck
        : defaultDeck(ground, story, filterOf({ ground, filter }, {})),
    [own, ground, story, filter],
  );
  const needs = useMemo(() => [...new Set(deck.flatMap(({ spec }) => needsOf(spec)))], [deck]);
  const { records, faults, retry } = useKindRecords(ground.package, needs);
  const data = useMemo(
    (): DeckData => ({ ground, records, filter, otherSide, address }),
    [ground, records, filter, otherSide, address],
  );
  const isOwn = own !== undefined && own.deck.length > 0;
  // Of a reader's own deck every slide is shown, with what empties it.
  const shown = useMemo(
    () => (isOwn ? deck : deck.filter((slide) => !isKnownEmpty(data, slide))),
    [isOwn, deck, data],
  );
  const steps = useMemo(() => toSteps(shown, (slide) => countPages(data, slide)), [shown, data]);
  const dropped = own?.dropped ?? NO_DROPPED;
  return {
    data,
    deck: shown,
    dropped: isOwn ? dropped : [...dropped, ...story.dropped],
    steps,
    faults: isOwn ? faults : [...told.faults, ...faults],
    retry: () => {
      told.retry();
      retry();
    },
  };
};
