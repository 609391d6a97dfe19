import { type ReactNode, useId } from 'react';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One named fact of a list. */
export const Fact = ({ name, children }: FactProps) => (
  <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-2 py-0.5">
    <dt className="text-ink-muted">{name}</dt>
    <dd className="break-words">{children}</dd>
  </div>
);

interface FigureLinkProps {
  readonly children: ReactNode;
  readonly onOpen: () => void;
}

/** Opens the details of another figure. */
export const FigureLink = ({ children, onOpen }: FigureLinkProps) => (
  <button
    type="button"
    className="min-h-6 text-start text-accent underline decoration-hairline underline-offset-4 hover:decoration-current pointer-coarse:min-h-11"
    onClick={onOpen}
  >
    {children}
  </button>
);

interface FactSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed part of the details. */
export const FactSection = ({ title, children }: FactSectionProps) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="border-t border-hairline py-2.5">
      <h3 id={heading} className="mb-1 text-14 font-semibold">
        {title}
      </h3>
      {children}
    </section>
  );
};
