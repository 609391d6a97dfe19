/** What a key does in a presentation. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'full-screen'
  | 'black'
  | 'language'
  | 'both'
  | 'auto'
  | 'presenter'
  | 'help'
  | 'leave'
  | 'print';

/** Keys by their names, letters in lower case. Clickers send PageUp, PageDown and "."; some send F5 and Escape to begin and end. An input method for Chinese sends its own signs. */
const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  f: 'full-screen',
  b: 'black',
  '.': 'black',
  '。': 'black',
  l: 'language',
  a: 'auto',
  p: 'presenter',
  '?': 'help',
  '？': 'help',
  Escape: 'leave',
};

/** Commands of numbers that nothing follows. */
const ALONE: Readonly<Record<string, Command>> = { '2': 'both' };

/** What clickers send: no field needs it. */
const CLICKS: readonly string[] = ['PageDown', 'PageUp'];

/** The part of a keyboard event that decides what it does. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  /** What has the focus: a field that is typed into, a button or link that Space presses, or anything else. */
  readonly focus: 'field' | 'control' | 'page';
}

/**
 * The command of a key press; undefined for none. Typing in a field is never one, but the keys of a clicker turn slides
 * there as well; Escape leaves the field to itself. A key held down moves through the slides no further than one.
 */
export const toCommand = (press: Press): Command | undefined => {
  const { key, focus, ctrlKey, metaKey, altKey, repeat } = press;
  if (repeat || altKey || (focus === 'field' && !CLICKS.includes(key))) return undefined;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return letter === 'p' ? 'print' : undefined;
  if (focus === 'control' && (key === ' ' || key === 'Enter')) return undefined;
  return Object.hasOwn(COMMANDS, letter) ? COMMANDS[letter] : undefined;
};

/** Digits typed so far after one more key press: a digit is added, any other key ends them. Undefined for a press that does not concern them, such as one in a field or a Shift. */
export const typeDigit = (typed: string, press: Press): string | undefined => {
  const { key, focus, ctrlKey, metaKey, altKey, repeat } = press;
  if (focus === 'field' || repeat || altKey || ctrlKey || metaKey) return undefined;
  if (/^[0-9]$/.test(key)) return (typed + key).slice(0, 3);
  return ['Shift', 'CapsLock', 'NumLock', 'Process'].includes(key) ? undefined : '';
};

/** The command of digits that no other followed for a moment; undefined for a number that waits for Enter. */
export const commandAlone = (typed: string): Command | undefined =>
  Object.hasOwn(ALONE, typed) ? ALONE[typed] : undefined;

/** The step that a command leads to; the same step for a command that does not move. Steps count from 1 and do not wrap. */
export const moveStep = (command: Command, step: number, steps: number): number => {
  const clamp = (to: number) => Math.max(1, Math.min(steps, to));
  if (command === 'next') return clamp(step + 1);
  if (command === 'previous') return clamp(step - 1);
  if (command === 'first') return 1;
  return command === 'last' ? clamp(steps) : step;
};
