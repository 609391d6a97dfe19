import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Language, otherLanguage } from '../domain/language';
import type { ShowState } from '../url/page-state';
import { toAddressOf } from '../url/use-query';
import { LINKS, withoutShow } from '../views/view-state';
import { DECK_VIEWS } from './deck-view';
import { type Command, moveStep } from './keys';
import { newId, pairOf, type Role, windowNameOf } from './pair';
import type { Languages } from './slide';
import type { LoadedDeck, PresentationProps } from './use-deck';
import { useKeys } from './use-keys';
import { usePosition } from './use-position';
import { useStored } from '../ui/use-stored';
import { type Shared, useSync } from './use-sync';
import { type Wall, wallOf } from './wall';

/** What lies over the slides or takes their place for a while. */
export type Over = 'help' | 'deck' | 'take' | 'print-wide' | 'print-a4' | 'printing' | undefined;

/** What the presenter asked for and the browser does not do. */
type Notice = 'blocked' | 'noFullScreen' | undefined;

/** A deck on show: where it is, in which languages, and how to steer it. */
export interface Show {
  readonly step: number;
  readonly languages: Languages;
  readonly black: boolean;
  readonly over: Over;
  readonly notice: Notice;
  readonly frozen: boolean;
  /** What the projected window shows. */
  readonly wall: Wall;
  readonly setOver: (over: Over) => void;
  readonly setFrozen: (frozen: boolean) => void;
  readonly goTo: (step: number) => void;
  readonly run: (command: Command) => void;
  readonly patch: (part: Partial<ShowState>) => void;
}

const AUTO_SECONDS = 20;
const WINDOW = 'popup,width=1280,height=800';

const toggleFullScreen = async (): Promise<boolean> => {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
};

const usePatch = ({ update }: PresentationProps) =>
  useCallback((part: Partial<ShowState>) => update((before) => ({ ...before, ...part })), [update]);

const useShared = (
  { state, language, vocabulary, update }: PresentationProps,
  step: number,
  black: boolean,
  apply: (step: number, black: boolean) => void,
) => {
  const { both, deck } = state;
  const view = DECK_VIEWS.serialize(state, vocabulary);
  const shared: Shared = { step, black, language, both, deck, view };
  const onShared = useCallback(
    (heard: Shared) => {
      apply(heard.step, heard.black);
      update((before) => ({
        ...before,
        ...DECK_VIEWS.parse(heard.view, vocabulary).view,
        language: heard.language,
        both: heard.both,
        deck: heard.deck,
      }));
    },
    [apply, update, vocabulary],
  );
  return { shared, onShared };
};

const roleOf = ({ state }: PresentationProps): Role => (state.presenter ? 'presenter' : 'audience');

/** Opens the other window of the pair, under a name by which either is found again; undefined where the browser does not. */
const openWindow = (props: PresentationProps, step: number): string | undefined => {
  const { state, language, vocabulary } = props;
  const pair = pairOf(window.name) ?? newId();
  window.name = windowNameOf(roleOf(props), pair);
  const presenter = !state.presenter;
  const other = { ...state, step, language, presenter, auto: undefined };
  const address = toAddressOf(LINKS.serialize(other, vocabulary));
  const name = windowNameOf(presenter ? 'presenter' : 'audience', pair);
  return window.open(address, name, WINDOW) ? pair : undefined;
};

/** True for the first show of a page whose link was opened in a window that belonged to its pair already. */
let isLinkNew = true;

const readLeads = (known: string): boolean => {
  const [navigation] = performance.getEntriesByType('navigation');
  const leads =
    isLinkNew &&
    known === window.name &&
    navigation instanceof PerformanceNavigationTiming &&
    navigation.type === 'navigate';
  isLinkNew = false;
  return leads;
};

const parseText = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** The pair that this window belongs to. */
const usePair = () => {
  const [known, setKnown] = useStored('presentation-window', parseText, 'window');
  const [pair, setPair] = useState(() => pairOf(window.name));
  const [leads] = useState(() => pair !== undefined && readLeads(known));
  useEffect(() => {
    if (pair) setKnown(window.name);
  }, [pair, setKnown]);
  return { pair, leads, setPair };
};

/** What a window keeps to itself, or shares without writing it into the link. */
const useWindowState = (presenter: boolean) => {
  /** The language shown before both were. */
  const single = useRef<Language>(undefined);
  const [black, setBlack] = useState(false);
  const [over, setOver] = useState<Over>();
  const [notice, setNotice] = useState<Notice>();
  const [held, setFrozen] = useStored('presentation-frozen', (stored) => stored === true, 'window');
  // A window that is opened from another begins with a copy of what that one remembers.
  const frozen = presenter && held;
  const window = usePair();
  return {
    ...window,
    single,
    black,
    over,
    notice,
    frozen,
    setBlack,
    setOver,
    setNotice,
    setFrozen,
  };
};

type WindowState = ReturnType<typeof useWindowState>;

/** Escape takes away what lies over the slide first, then leaves: the presenter's window closes, the page shows its view again. */
const toLeave =
  ({ state, update }: PresentationProps, { over, black, setOver, setBlack }: WindowState) =>
  (): void => {
    const { presenter } = state;
    if (over) return setOver(undefined);
    if (black) return setBlack(false);
    if (presenter) return window.close();
    if (document.fullscreenElement) void document.exitFullscreen();
    return update(withoutShow);
  };

const toActions = (
  props: PresentationProps,
  own: WindowState,
  step: number,
  patch: Show['patch'],
): Partial<Record<Command, () => unknown>> => {
  const { language, update } = props;
  const { both, auto } = props.state;
  const { black, over, setBlack, setOver, setNotice } = own;
  return {
    black: () => setBlack(!black),
    language: () => update((before) => ({ ...before, language: otherLanguage(language) })),
    both: () => {
      if (!both) own.single.current = language;
      update((before) => ({
        ...before,
        language: both ? (own.single.current ?? before.language) : 'zh',
        both: !both,
      }));
    },
    auto: () => patch({ auto: auto === undefined ? AUTO_SECONDS : undefined }),
    presenter: () => {
      const pair = openWindow(props, step);
      if (pair) own.setPair(pair);
      setNotice(pair ? undefined : 'blocked');
    },
    'full-screen': async () => setNotice((await toggleFullScreen()) ? undefined : 'noFullScreen'),
    help: () => setOver(over === 'help' ? undefined : 'help'),
    print: () => setOver('print-wide'),
    leave: toLeave(props, own),
  };
};

/** Steers a deck by keys, controls and the other window. */
export const useShow = (props: PresentationProps, { steps }: LoadedDeck): Show => {
  const { state, language } = props;
  const { both } = state;
  const patch = usePatch(props);
  const write = useCallback((step: number) => patch({ step }), [patch]);
  const { step, goTo } = usePosition(state.step, steps.length, write);
  const own = useWindowState(state.presenter);
  const { black, over, notice, frozen, setBlack, setOver, setFrozen } = own;
  const apply = useCallback(
    (to: number, dark: boolean) => {
      goTo(to);
      setBlack(dark);
    },
    [goTo, setBlack],
  );
  const sync = useShared(props, step, black, apply);
  const { pair, leads } = own;
  const peers = useSync({ ...sync, pair, role: roleOf(props), leads, frozen });
  const turnTo = (to: number) => {
    setBlack(false);
    goTo(Math.min(to, steps.length));
  };
  const run = (command: Command) => {
    const action = toActions(props, own, step, patch)[command];
    if (action) return void action();
    turnTo(moveStep(command, step, steps.length));
  };
  useKeys({ run, goTo: turnTo });
  const languages = useMemo(
    (): Languages => (both ? [language, otherLanguage(language)] : [language]),
    [both, language],
  );
  const wall = wallOf(sync.shared, peers);
  const shown = { step, languages, black, over, notice, frozen, wall };
  return { ...shown, setOver, setFrozen, goTo, run, patch };
};
