import { type ReactNode, useEffect, useRef } from 'react';

interface OverlayProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A panel over the stage; Esc, which the stage hears, closes it. It takes the focus when it opens. */
export const Overlay = ({ label, children }: OverlayProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className="absolute inset-x-0 top-[4vh] z-30 mx-auto max-h-[88vh] w-[60rem] max-w-[94vw] overflow-auto rounded-lg border border-strong bg-raised p-6 text-20 text-ink outline-none"
    >
      {children}
    </div>
  );
};
