import { type ReactNode, useEffect, useRef } from 'react';

const LOOKS = {
  center: 'm-auto max-h-[85dvh] w-[36rem] max-w-[calc(100vw-2rem)] rounded-lg p-5',
  bottom: 'mx-auto mt-auto mb-0 max-h-[85dvh] w-full max-w-full rounded-t-xl',
} as const;

interface ModalProps {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** At the bottom it is a sheet as wide as the page, and its content keeps its own distance from the edge. */
  readonly place?: 'center' | 'bottom';
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes on Esc and gives the focus back. Its shade is no token: a backdrop of the oldest browsers has no variables. */
export const Modal = ({ label, open, onClose, place = 'center', children }: ModalProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      // Begins at its top: the first button may stand far below.
      element.focus({ preventScroll: true });
    }
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      tabIndex={-1}
      onClose={onClose}
      className={`overflow-auto border outline-none border-strong bg-raised text-14 text-ink backdrop:bg-[#0006] ${LOOKS[place]}`}
    >
      {open ? children : null}
    </dialog>
  );
};
