import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly headline: ReactNode;
  readonly subtitle?: ReactNode;
  readonly badge?: ReactNode;
  /** What changes the section; on a phone on a line of its own. */
  readonly controls?: ReactNode;
  /** Small buttons at the end of the headline's line. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string;
  /** The kind of exhibit that the section is; absent for any other. */
  readonly exhibit?: string;
  readonly children: ReactNode;
}

/** A section of a view: the headline says the finding, the subtitle measure, unit and scope, the footer where it stands. */
export const Panel = ({
  headline,
  subtitle,
  badge,
  controls,
  actions,
  footer,
  className = '',
  exhibit,
  children,
}: PanelProps) => {
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      data-exhibit={exhibit}
      // What changes in one panel moves nothing within another. The panel in use lies above: its tooltip may reach over its edge.
      className={`relative min-w-0 focus-within:z-10 hover:z-10 [contain:layout_style] print:[contain:none] ${className}`}
    >
      <header className="mb-1 grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:gap-x-1">
        <div className="sm:me-2">
          <h2 id={heading} className="me-3 inline text-16 font-semibold text-ink">
            {headline}
          </h2>
          {badge}
        </div>
        {controls ? (
          <div className="screen-only flex flex-wrap items-center gap-1 max-sm:col-span-2 max-sm:row-start-3 max-sm:mt-1 sm:self-start">
            {controls}
          </div>
        ) : null}
        {actions ? (
          <div className="screen-only flex items-center gap-1 self-start pointer-coarse:-my-2.5 pointer-coarse:-me-2 pointer-coarse:gap-0 sm:col-start-3">
            {actions}
          </div>
        ) : null}
        {subtitle ? (
          <p className="col-span-full text-12 text-ink-muted max-sm:row-start-2">{subtitle}</p>
        ) : null}
      </header>
      {children}
      {footer ? <footer className="mt-0.5 text-12 text-ink-muted">{footer}</footer> : null}
    </section>
  );
};
