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
