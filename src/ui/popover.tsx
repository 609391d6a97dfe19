import {
  cloneElement,
  type ReactElement,
  type ReactNode,
  type Ref,
  type ToggleEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { closeOutside } from './close-outside';
import { placeBeside } from './place-beside';
import { useBrowserValue } from './use-live';

/** A trigger takes these and spreads them on its button. */
export interface TriggerProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly popoverTarget?: string;
  readonly 'aria-haspopup'?: 'dialog';
  readonly 'aria-expanded'?: boolean;
  readonly onClick?: () => void;
}

interface PopoverProps {
  readonly trigger: ReactElement<TriggerProps>;
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/** Chrome has popovers since 114, Firefox since 125, Safari since 17. */
const hasPopovers = (): boolean => 'popover' in HTMLElement.prototype;

/** Opens and closes the panel's content, keeps the panel beside its trigger and the focus in it. */
const useShown = (align: 'start' | 'end') => {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const stops = useRef<readonly (() => void)[]>([]);
  const [open, setOpen] = useState(false);
  const show = (opens: boolean): void => {
    setOpen(opens);
    for (const stop of stops.current) stop();
    stops.current = [];
    if (!opens || !panel.current) return;
    panel.current.focus({ preventScroll: true });
    if (button.current) stops.current = [placeBeside(button.current, panel.current, align)];
    if (panel.current instanceof HTMLDialogElement) {
      stops.current = [...stops.current, closeOutside(panel.current)];
    }
  };
  const showModal = (): void => {
    if (!(panel.current instanceof HTMLDialogElement) || panel.current.open) return;
    panel.current.showModal();
    show(true);
  };
  const setPanel = (element: HTMLElement | null): void => {
    panel.current = element;
  };
  return { button, setPanel, open, show, showModal };
};

/**
 * A small non-modal panel beside its trigger. It is the browser's own popover: Esc and a click outside close it, and the
 * focus goes back to the trigger. Its content is made when it opens. A browser without popovers gets a modal dialog at the
 * same place, which answers to the same keys and clicks.
 */
export const Popover = ({ trigger, label, children, align = 'start' }: PopoverProps) => {
  const id = useId();
  const { button, setPanel, open, show, showModal } = useShown(align);
  // The written page is of a browser of today.
  const native = useBrowserValue(hasPopovers, () => true);
  const common = {
    id,
    ref: setPanel,
    'aria-label': label,
    tabIndex: -1,
    className:
      'fixed m-0 max-w-[calc(100vw-1.5rem)] overflow-auto rounded-lg border border-strong bg-raised p-3 text-14 text-ink outline-none backdrop:bg-transparent',
    onToggle: (event: ToggleEvent) => show(event.newState === 'open'),
    children: open ? children : null,
  };
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        popoverTarget: id,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        ...(native ? {} : { onClick: showModal }),
      })}
      {native ? (
        <div popover="auto" role="dialog" {...common} />
      ) : (
        <dialog onClose={() => show(false)} {...common} />
      )}
    </>
  );
};
