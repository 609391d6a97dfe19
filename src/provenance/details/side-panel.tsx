import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
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

const Sheet = ({ label, closeLabel, onClose, children }: SidePanelProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none overscroll-contain bg-paper p-4 text-14 text-ink backdrop:bg-[#0006]"
    >
      <CloseButton label={closeLabel} onClose={onClose} />
      {children}
    </dialog>
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
