import { choice, type Param } from './param';
import type { PresentationState, ViewState } from './view-state';

const change = (state: ViewState, part: Partial<PresentationState>): ViewState => ({
  ...state,
  presentation: { ...state.presentation, ...part },
});

/** A key that is there or not. */
const flag = (key: 'present' | 'both' | 'presenter', history: Param['history']): Param =>
  choice(
    key,
    history,
    ['1'],
    ({ presentation }) => (presentation[key] ? '1' : undefined),
    (state) => change(state, { [key]: true }),
  );

/** A key with a whole number between two bounds. */
const wholeNumber = (
  key: 'step' | 'auto',
  least: number,
  most: number,
  write: Param['write'],
): Param => ({
  key,
  history: 'replace',
  write,
  read: (state, text, _vocabulary, drop) => {
    const value = Number(text);
    if (/^[1-9]\d{0,3}$/.test(text) && value >= least && value <= most)
      return change(state, { [key]: value });
    drop(text, 'unknown-value');
    return state;
  },
});

const MOST_STEPS = 999;
const AUTO_SECONDS = { least: 3, most: 3600 };
const MOST_DECK = 8000;
const DECK = /^[\w.,!~*-]+$/;

/** The keys of the presentation. What a deck says is read by the presentation itself, which also says what it drops. */
export const PRESENTATION_PARAMS: readonly Param[] = [
  flag('present', 'push'),
  wholeNumber('step', 1, MOST_STEPS, ({ presentation: { step } }) =>
    step === 1 ? undefined : String(step),
  ),
  flag('both', 'replace'),
  wholeNumber('auto', AUTO_SECONDS.least, AUTO_SECONDS.most, ({ presentation }) =>
    presentation.auto?.toString(),
  ),
  flag('presenter', 'push'),
  {
    key: 'deck',
    history: 'push',
    write: ({ presentation }) => presentation.deck,
    read: (state, text, _vocabulary, drop) => {
      if (text.length <= MOST_DECK && DECK.test(text)) return change(state, { deck: text });
      drop(`${text.slice(0, 40)}…`, 'unknown-value');
      return state;
    },
  },
];
