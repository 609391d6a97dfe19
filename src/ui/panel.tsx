import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly headline: ReactNode;
  readonly subtitle?: ReactNode;
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A section of a view: the headline says the finding, the subtitle measure, unit and scope, the footer where it stands. */
export const Panel = ({
  headline,
  subtitle,
  badge,
  actions,
  footer,
  className = '',
  children,
}: PanelProps) => {
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      // What changes in one panel moves nothing within another. The panel in use lies above: its tooltip may reach over its edge.
      className={`relative min-w-0 focus-within:z-10 hover:z-10 [contain:layout_style] print:[contain:none] ${className}`}
    >
      <header className="mb-1">
        <div className="flex flex-col justify-between gap-x-3 sm:flex-row sm:items-start">
          <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
            <h2 id={heading} className="text-16 font-semibold text-ink">
              {headline}
            </h2>
            {badge}
          </div>
          {actions ? (
            <div className="screen-only flex shrink-0 flex-wrap items-center gap-1">{actions}</div>
          ) : null}
        </div>
        {subtitle ? <p className="text-12 text-ink-muted">{subtitle}</p> : null}
      </header>
      {children}
      {footer ? <footer className="mt-1 text-12 text-ink-muted">{footer}</footer> : null}
    </section>
  );
};
