/** A bar that is there is never invisible. */
const LEAST_PERCENT = 0.4;

interface BarMarkProps {
  /** Length against the longest bar, 0 to 1. */
  readonly share: number;
  /** The color token. */
  readonly color: string;
  /** True for what is wider than asked, or worked out: an outline. */
  readonly outlined: boolean;
  readonly className?: string;
}

/** A bar from zero; an outline for what is no figure of just this. */
export const BarMark = ({ share, color, outlined, className = 'h-3' }: BarMarkProps) => (
  <svg
    className={`w-full min-w-0 overflow-visible ${className}`}
    aria-hidden="true"
    preserveAspectRatio="none"
  >
    <rect
      width={`${Math.max(share * 100, LEAST_PERCENT)}%`}
      height="100%"
      fill={outlined ? 'none' : `var(--color-${color})`}
      stroke={outlined ? `var(--color-${color})` : 'none'}
      strokeWidth={outlined ? 1.5 : 0}
      strokeDasharray={outlined ? '4 3' : undefined}
    />
  </svg>
);
