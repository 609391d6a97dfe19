import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cube } from '../crossfilter/apply-filter';
import type { LoadedData } from '../data/use-dataset';
import { useRecords } from '../data/use-records';
import type { Language } from '../domain/language';
import type { Vocabulary } from '../url/param';
import { toAddress, type UpdateViewState } from '../url/use-view-state';
import type { ViewState } from '../url/view-state';
import { parseDeck } from '../deck/deck-codec';
import { type DeckData, filterOf } from '../deck/deck-data';
import { defaultDeck } from '../deck/default-deck';
import { type Deck, type Step, toSteps } from '../deck/slide';
import { countPages } from '../deck/slide-content';

/** What the presentation gets from the page that it takes the place of. */
export interface PresentationProps {
  readonly cube: Cube;
  readonly data: LoadedData & { readonly package: NonNullable<LoadedData['package']> };
  readonly vocabulary: Vocabulary;
  readonly state: ViewState;
  readonly language: Language;
  readonly update: UpdateViewState;
  /** Lets in a newer deployment that is kept for use without network; false where there is none and the page goes on. */
  readonly takeUpdate: () => Promise<boolean>;
}

/** The deck of a link with its steps. `dropped` are the parts of it that could not be read. */
export interface LoadedDeck {
  readonly data: DeckData;
  readonly deck: Deck;
  readonly dropped: readonly string[];
  readonly steps: readonly Step[];
}

const NO_DROPPED: readonly string[] = [];

/** The deck's own link: its first slide, edition and language pinned, nothing of this very showing. */
const toDeckAddress = ({ state, language, data }: PresentationProps): string =>
  toAddress({
    ...state,
    language,
    edition: state.edition ?? data.package.edition,
    presentation: {
      ...state.presentation,
      present: true,
      step: 1,
      presenter: false,
      auto: undefined,
    },
  });

/** Reads the deck of the link, else makes the default one. */
export const useDeck = (props: PresentationProps): LoadedDeck => {
  const { cube, vocabulary } = props;
  const { i18n } = useTranslation();
  const { filter, presentation, edition } = props.state;
  const { records: identities } = useRecords(props.data.package, 'identities');
  const address = toDeckAddress(props);
  const { package: latest } = props.data;
  const scope = useMemo(
    () => ({
      cube,
      package: { ...latest, edition: edition ?? latest.edition },
      latest: latest.edition,
      filter,
    }),
    [cube, latest, edition, filter],
  );
  const data = useMemo(
    (): DeckData => ({ ...scope, i18n, identities, address }),
    [scope, i18n, identities, address],
  );
  const own = useMemo(
    () => (presentation.deck === undefined ? undefined : parseDeck(presentation.deck, vocabulary)),
    [presentation.deck, vocabulary],
  );
  const deck = useMemo(
    () =>
      own && own.deck.length > 0
        ? own.deck
        : defaultDeck(scope.cube, scope.package, filterOf(scope, {})),
    [own, scope],
  );
  const steps = useMemo(() => toSteps(deck, (slide) => countPages(scope, slide)), [deck, scope]);
  return { data, deck, dropped: own?.dropped ?? NO_DROPPED, steps };
};
