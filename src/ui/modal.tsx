import { type ReactNode, useEffect, useRef } from 'react';

interface ModalProps {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes on Esc and gives the focus back. Its shade is no token: a backdrop of the oldest browsers has no variables. */
export const Modal = ({ label, open, onClose, children }: ModalProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[36rem] max-w-[calc(100vw-2rem)] rounded-lg border border-strong bg-raised p-5 text-14 text-ink backdrop:bg-[#0006]"
    >
      {open ? children : null}
    </dialog>
  );
};
