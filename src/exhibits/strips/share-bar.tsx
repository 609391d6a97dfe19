interface ShareBarProps {
  /** In percent. */
  readonly value: string;
  readonly className?: string;
}

/** A share as a part of a bar of 100 %. Decoration: its number stands beside it. */
export const ShareBar = ({ value, className = '' }: ShareBarProps) => (
  <svg
    viewBox="0 0 100 6"
    preserveAspectRatio="none"
    className={`block ${className}`}
    aria-hidden="true"
  >
    <rect width="100" height="6" className="fill-hairline" />
    <rect width={Math.min(100, Number(value))} height="6" className="fill-accent" />
  </svg>
);
