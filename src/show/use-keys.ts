import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from '../ui/use-latest';
import { type Command, commandAlone, type Press, toCommand, typeDigit } from './keys';

const focusOf = (target: EventTarget | null): Press['focus'] => {
  if (!(target instanceof HTMLElement)) return 'page';
  // Nothing is typed into a file picker: it keeps Space and Enter, as a button does.
  if (target instanceof HTMLInputElement && target.type === 'file') return 'control';
  if (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
    return 'field';
  return ['BUTTON', 'A', 'SUMMARY'].includes(target.tagName) ? 'control' : 'page';
};

const toPress = (event: KeyboardEvent): Press => ({
  key: event.key,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  altKey: event.altKey,
  repeat: event.repeat,
  focus: focusOf(event.target),
});

/** So long a digit waits for another one. */
const ALONE_MS = 600;
/** So long a number waits for Enter. */
const FORGOTTEN_MS = 5000;

/** What keys do: a command, or a number and Enter that lead to a step. */
interface Keys {
  readonly run: (command: Command) => void;
  readonly goTo: (step: number) => void;
}

/** Gathers digits. A press is taken where it is one of them, or the Enter that ends them. */
const gatherDigits = (keys: () => Keys) => {
  let typed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const type = (text: string) => {
    clearTimeout(timer);
    typed = text;
    if (text === '') return;
    timer = setTimeout(() => {
      const command = commandAlone(typed);
      if (command) typed = '';
      else timer = setTimeout(() => type(''), FORGOTTEN_MS);
      if (command) keys().run(command);
    }, ALONE_MS);
  };
  const take = (press: Press): boolean => {
    const next = typeDigit(typed, press);
    if (next === undefined) return false;
    const [number, alone] = [Number(typed), commandAlone(typed)];
    type(next);
    if (next !== '') return true;
    if (press.key === 'Enter' && number > 0) {
      keys().goTo(number);
      return true;
    }
    // Another key shows that no digit follows; it finds what this one has changed.
    if (alone) flushSync(() => keys().run(alone));
    return false;
  };
  return { take, forget: () => type('') };
};

/** Runs the command of each key before anything else on the page hears of it. */
export const useKeys = (keys: Keys): void => {
  const latest = useLatest(keys);
  // Before the slide is painted: a clicker may be faster than what React does afterwards.
  useLayoutEffect(() => {
    const digits = gatherDigits(() => latest.current);
    const onKey = (event: KeyboardEvent) => {
      const press = toPress(event);
      const taken = digits.take(press);
      const command = taken ? undefined : toCommand(press);
      if (!taken && !command) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (command) latest.current.run(command);
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      digits.forget();
      window.removeEventListener('keydown', onKey, true);
    };
  }, [latest]);
};
