import {
  cloneElement,
  type ReactElement,
  type ReactNode,
  type Ref,
  useId,
  useRef,
  useState,
} from 'react';
import { placeBeside } from './place-beside';

/** A trigger takes these and spreads them on its button. */
interface TriggerProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly popoverTarget?: string;
  readonly 'aria-haspopup'?: 'dialog';
  readonly 'aria-expanded'?: boolean;
}

interface PopoverProps {
  readonly trigger: ReactElement<TriggerProps>;
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/**
 * A small non-modal panel beside its trigger. It is the browser's own popover: Esc and a click outside close it, and the
 * focus goes back to the trigger. Its content is made when it opens.
 */
export const Popover = ({ trigger, label, children, align = 'start' }: PopoverProps) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(undefined);
  const [open, setOpen] = useState(false);
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        popoverTarget: id,
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
      })}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className="fixed m-0 max-w-[calc(100vw-1.5rem)] overflow-auto rounded-lg border border-strong bg-raised p-3 text-14 text-ink outline-none"
        onToggle={(event) => {
          const opens = event.newState === 'open';
          setOpen(opens);
          stop.current?.();
          stop.current = undefined;
          if (!opens) return;
          panel.current?.focus({ preventScroll: true });
          if (button.current && panel.current) {
            stop.current = placeBeside(button.current, panel.current, align);
          }
        }}
      >
        {open ? children : null}
      </div>
    </>
  );
};
