import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../domain/language';

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

type Message =
  | { readonly kind: 'hello' | 'bye' }
  | { readonly kind: 'state'; readonly state: Shared; readonly at: number };

/** What was last sent or heard, and when it was requested, ms since 1970; -1 for what no window has requested yet. */
interface Known {
  readonly text: string;
  readonly at: number;
}

/** True where a request is newer than what is known: of two that cross on their way, every window keeps the same one. */
export const isNewer = (request: Known, known: Known): boolean =>
  request.at > known.at || (request.at === known.at && request.text > known.text);

interface Sync {
  /** Windows with the same name hear one another. */
  readonly name: string;
  readonly shared: Shared;
  /** True holds what the other windows show, and does not follow them. */
  readonly frozen: boolean;
  readonly onShared: (state: Shared) => void;
}

const openChannel = (name: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);

const send = (channel: BroadcastChannel | undefined, message: Message): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin
  channel?.postMessage(message);
};

const toState = ({ text, at }: Known): Message => ({ kind: 'state', state: JSON.parse(text), at });

/** Holds the channel of a name in `channel`. A former one is closed a moment later, for the last message on it may be the one that names the new. */
const useChannel = (
  channelRef: RefObject<BroadcastChannel | undefined>,
  name: string,
  onMessage: (message: Message, channel: BroadcastChannel) => void,
) => {
  const latest = useRef(onMessage);
  useEffect(() => {
    latest.current = onMessage;
  }, [onMessage]);
  useEffect(() => {
    const own = openChannel(name);
    channelRef.current = own;
    if (!own) return undefined;
    const hear = (event: MessageEvent<Message>) => latest.current(event.data, own);
    const leave = () => send(own, { kind: 'bye' });
    own.addEventListener('message', hear);
    window.addEventListener('pagehide', leave);
    send(own, { kind: 'hello' });
    return () => {
      own.removeEventListener('message', hear);
      window.removeEventListener('pagehide', leave);
      leave();
      setTimeout(() => own.close(), 0);
    };
  }, [channelRef, name]);
};

/**
 * Keeps windows in step: a change here goes to the others, a change there comes here; a window that opens asks and takes
 * over what is shown. Gives whether another window has been heard.
 */
export const useSync = ({ name, shared, frozen, onShared }: Sync): boolean => {
  const [together, setTogether] = useState(false);
  const text = JSON.stringify(shared);
  const known = useRef<Known>({ text, at: -1 });
  const channel = useRef<BroadcastChannel>(undefined);
  // Before the channel is changed for a new name: the others must hear of the new deck on the old one.
  useEffect(() => {
    if (frozen || text === known.current.text) return;
    known.current = { text, at: Math.max(Date.now(), known.current.at + 1) };
    send(channel.current, toState(known.current));
  }, [text, frozen]);
  const hear = useCallback(
    (message: Message, from: BroadcastChannel) => {
      setTogether(message.kind !== 'bye');
      if (message.kind === 'hello') {
        // While frozen the others keep what was last sent.
        known.current = { ...known.current, at: Math.max(0, known.current.at) };
        send(from, toState(known.current));
      }
      if (message.kind !== 'state') return;
      const request = { text: JSON.stringify(message.state), at: message.at };
      if (!isNewer(request, known.current)) return;
      known.current = request;
      if (frozen) return;
      // At once and together: a step in between would be sent back as if this window had requested it.
      flushSync(() => onShared(message.state));
    },
    [frozen, onShared],
  );
  useChannel(channel, name, hear);
  return together;
};
