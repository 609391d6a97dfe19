import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { makeRestInert } from '../../ui/make-rest-inert';
import { useEscape } from './use-escape';

interface SidePanelProps {
  readonly label: string;
  readonly closeLabel: string;
  /** True where the panel covers the page instead of standing beside the table. */
  readonly covers: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const CloseButton = ({
  label,
  onClose,
}: {
  readonly label: string;
  readonly onClose: () => void;
}) => (
  <Button aria-label={label} className="float-end" onClick={onClose}>
    <span aria-hidden="true">✕</span>
  </Button>
);

/** Below the header, which stays: whoever has opened a figure from a link may want another language. */
const Sheet = ({ label, closeLabel, onClose, children }: SidePanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useEscape(onClose);
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    // Above the page, whatever the panel of the list contains; the oldest browsers have no popovers.
    if ('showPopover' in element) element.showPopover();
    element.focus({ preventScroll: true });
    return makeRestInert(element);
  }, []);
  return (
    <div
      ref={panel}
      role="dialog"
      popover="manual"
      aria-label={label}
      tabIndex={-1}
      className="fixed inset-x-0 top-10 bottom-0 z-10 m-0 h-auto max-h-none w-auto max-w-none overflow-auto border-0 text-ink overscroll-contain bg-paper p-4 text-14 outline-none sm:top-12"
    >
      <CloseButton label={closeLabel} onClose={onClose} />
      {children}
    </div>
  );
};

const Aside = ({ label, closeLabel, onClose, children }: SidePanelProps) => {
  const panel = useRef<HTMLElement>(null);
  useEscape(onClose);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <aside
      ref={panel}
      aria-label={label}
      tabIndex={-1}
      className="relative h-full overflow-auto overscroll-contain border-s border-strong ps-4 pe-1 text-14 outline-none"
    >
      <CloseButton label={closeLabel} onClose={onClose} />
      {children}
    </aside>
  );
};

/** Details beside the table, or over the page where there is no room. Esc closes it. */
export const SidePanel = (props: SidePanelProps) =>
  props.covers ? <Sheet {...props} /> : <Aside {...props} />;
