import { LANGUAGES } from '../domain/language';
import { FILTER_PIECE } from './filter-piece';
import { mendDeck } from './mend';
import { otherSide } from './other-side-parser';
import { choice, code, flag, form, wholeNumber } from './parser';
import { piece, type StateOf } from './state-table';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEMES)[number];

/**
 * What a link says of every page, whichever view it shows. `edition` pins it to one; `language` and `theme` are absent
 * until a reader chooses them: the browser's preference holds. `otherSide` is what a second filter, side by side with the first, has otherwise.
 */
export const PAGE_PIECES = {
  edition: piece('ed', 'push', undefined, code('editions')),
  language: piece('lang', 'replace', undefined, choice(LANGUAGES, undefined)),
  theme: piece('theme', 'replace', undefined, choice(THEMES, undefined)),
  filter: FILTER_PIECE,
  otherSide: piece('vs', 'push', undefined, otherSide),
} as const;

const MOST_STEPS = 999;
const AUTO_SECONDS = { least: 3, most: 3600 };
const MOST_DECK = 8000;

/**
 * How a deck is shown, if it is (`present`). `step` is what stands on the screen, from 1; `both` shows both languages;
 * `auto` advances after so many seconds; `presenter` is the window with the notes; `deck` is a deck of a reader's own as
 * src/deck writes it, absent for the default one. `embed` shows its one exhibit alone, for a frame in a page of others. What a deck says is read there, which also reports what it drops.
 */
export const SHOW_PIECES = {
  present: piece('present', 'push', false, flag),
  step: piece('step', 'replace', 1, wholeNumber(1, MOST_STEPS, 1)),
  both: piece('both', 'replace', false, flag),
  auto: piece(
    'auto',
    'replace',
    undefined,
    wholeNumber(AUTO_SECONDS.least, AUTO_SECONDS.most, undefined),
  ),
  presenter: piece('presenter', 'push', false, flag),
  embed: piece('embed', 'push', false, flag),
  deck: piece(
    'deck',
    'push',
    undefined,
    form(/^[\w.,!~*-]+$/, MOST_DECK, ['c!z', 'c!a~N!z', 'c~hx_', 'c~hx.'], {
      shown: 40,
      mend: mendDeck,
    }),
  ),
} as const;

export type PageState = StateOf<typeof PAGE_PIECES>;
export type ShowState = StateOf<typeof SHOW_PIECES>;
