import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../domain/language';
import { newId, type Role } from './pair';

/** What two windows of one deck have in common. */
export interface Shared {
  readonly step: number;
  readonly black: boolean;
  readonly language: Language;
  readonly both: boolean;
  readonly deck: string | undefined;
  /** Filter and edition as a link writes them: a deck file that is opened may change them. */
  readonly view: string;
}

/** Every message says who sends it. `hello` and `here` also what that window shows; `state` asks the others to show the same. */
type Message = { readonly from: string; readonly role: Role } & (
  | { readonly kind: 'bye' }
  | { readonly kind: 'hello' | 'here'; readonly shows: Shared }
  | { readonly kind: 'state'; readonly state: Shared; readonly at: number }
);

type Content = Message extends infer M
  ? M extends Message
    ? Omit<M, 'from' | 'role'>
    : never
  : never;

/** What was last sent or heard, and when it was requested, ms since 1970; -1 for what no window has requested yet. */
interface Known {
  readonly text: string;
  readonly at: number;
}

/** True where a request is newer than what is known: of two that cross on their way, every window keeps the same one. */
export const isNewer = (request: Known, known: Known): boolean =>
  request.at > known.at || (request.at === known.at && request.text > known.text);

/** A window that has been heard and has not said goodbye. */
export interface Peer {
  readonly id: string;
  readonly role: Role;
  readonly shows: Shared;
}

/** The windows that are open after one of them was heard: each is known by its id, so that one that closes takes none but itself away. */
export const hearPeer = (
  peers: readonly Peer[],
  { id, role, shows }: Omit<Peer, 'shows'> & { readonly shows: Shared | undefined },
): readonly Peer[] => {
  const others = peers.filter((each) => each.id !== id);
  return shows ? [...others, { id, role, shows }] : others;
};

interface Sync {
  /** Windows of the same pair hear one another; one without a pair hears nobody. */
  readonly pair: string | undefined;
  readonly role: Role;
  readonly shared: Shared;
  /** True holds what the other windows show, and does not follow them. */
  readonly frozen: boolean;
  /** True where what this window shows was asked for just now, by its link. */
  readonly leads: boolean;
  readonly onShared: (state: Shared) => void;
}

const openChannel = (pair: string | undefined): BroadcastChannel | undefined =>
  pair === undefined || typeof BroadcastChannel === 'undefined'
    ? undefined
    : new BroadcastChannel(`show-${pair}`);

type Send = (content: Content) => void;

/** Holds what sends on the channel of a pair in `sendRef`; `onOpen` runs when it is opened, and when a page comes back that the browser had put aside. */
const useChannel = (
  { pair, role }: Pick<Sync, 'pair' | 'role'>,
  sendRef: RefObject<Send | undefined>,
  onOpen: () => void,
  onMessage: (message: Message) => void,
) => {
  const latest = useRef({ onOpen, onMessage });
  useEffect(() => {
    latest.current = { onOpen, onMessage };
  }, [onOpen, onMessage]);
  useEffect(() => {
    const channel = openChannel(pair);
    if (!channel) return undefined;
    const from = newId();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin
    const send: Send = (content) => channel.postMessage({ ...content, from, role });
    sendRef.current = send;
    const hear = (event: MessageEvent<Message>) => latest.current.onMessage(event.data);
    const leave = () => send({ kind: 'bye' });
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && latest.current.onOpen();
    channel.addEventListener('message', hear);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    latest.current.onOpen();
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      leave();
      sendRef.current = undefined;
      channel.close();
    };
  }, [pair, role, sendRef]);
};

/** The windows heard. */
const usePeers = () => {
  const [peers, setPeers] = useState<readonly Peer[]>([]);
  const hear = useCallback((message: Message) => {
    const { from: id, role, kind } = message;
    const shows = kind === 'bye' ? undefined : kind === 'state' ? message.state : message.shows;
    // A request says what the one who asks shows, unless it is held back there: that one says so itself.
    if (kind !== 'state') setPeers((before) => hearPeer(before, { id, role, shows }));
  }, []);
  return { peers, hear };
};

/**
 * Keeps the windows of a pair in step: a change here goes to the others, a change there comes here; a window that opens
 * asks and takes over what is shown, unless its link leads. Gives the other windows with what they show.
 */
export const useSync = ({ pair, role, shared, frozen, leads, onShared }: Sync): readonly Peer[] => {
  const { peers, hear: hearWindow } = usePeers();
  const text = JSON.stringify(shared);
  const known = useRef<Known>({ text, at: -1 });
  const send = useRef<Send>(undefined);
  useEffect(() => {
    if (text !== known.current.text && !frozen) {
      known.current = { text, at: Math.max(Date.now(), known.current.at + 1) };
      send.current?.({ kind: 'state', state: JSON.parse(text), at: known.current.at });
    }
    send.current?.({ kind: 'here', shows: JSON.parse(text) });
  }, [text, frozen]);
  const open = useCallback(() => {
    if (leads && known.current.at < 0) {
      known.current = { text, at: Date.now() };
      send.current?.({ kind: 'state', state: JSON.parse(text), at: known.current.at });
    }
    send.current?.({ kind: 'hello', shows: JSON.parse(text) });
  }, [leads, text]);
  const hear = useCallback(
    (message: Message) => {
      hearWindow(message);
      if (message.kind === 'hello') {
        // While frozen the others keep what was last sent.
        known.current = { ...known.current, at: Math.max(0, known.current.at) };
        const { text: last, at } = known.current;
        send.current?.({ kind: 'here', shows: JSON.parse(text) });
        send.current?.({ kind: 'state', state: JSON.parse(last), at });
      }
      if (message.kind !== 'state') return;
      const request = { text: JSON.stringify(message.state), at: message.at };
      if (!isNewer(request, known.current)) return;
      known.current = request;
      if (frozen) return;
      // At once and together: a step in between would be sent back as if this window had requested it.
      flushSync(() => onShared(message.state));
    },
    [frozen, onShared, hearWindow, text],
  );
  useChannel({ pair, role }, send, open, hear);
  return peers;
};
