import type { Peer, Shared } from './use-sync';

/**
 * What the wall shows against what the presenter's window does. `closed`: no projected window. `together`: the same slide.
 * `black`: nothing. `slide`: another slide of this deck, or this one in another language. `other`: another deck, or this
 * one under another filter or edition. `shows` is undefined for `closed` alone.
 */
export type Wall =
  | { readonly kind: 'closed'; readonly shows?: undefined }
  | { readonly kind: 'together' | 'black' | 'slide' | 'other'; readonly shows: Shared };

/** What the wall shows, as the projected window itself says; of several the one heard last. */
export const wallOf = (here: Shared, peers: readonly Peer[]): Wall => {
  const shows = peers.findLast(({ role }) => role === 'audience')?.shows;
  if (!shows) return { kind: 'closed' };
  const { step, language, both, deck, view } = shows;
  if (shows.black) return { kind: 'black', shows };
  if (deck !== here.deck || view !== here.view) return { kind: 'other', shows };
  const isSame = step === here.step && language === here.language && both === here.both;
  return { kind: isSame && !here.black ? 'together' : 'slide', shows };
};
