/** A bar that is there is never invisible. */
const LEAST_PERCENT = 0.4;

export type BarLook = 'solid' | 'hollow' | 'dashed';

interface BarMarkProps {
  /** Length against the longest bar, 0 to 1. */
  readonly share: number;
  /** The color token. */
  readonly color: string;
  /** `dashed` for what is wider than asked or not itemised, `hollow` for what is computed. */
  readonly look: BarLook;
  readonly className?: string;
}

/** A bar from zero; an outline for what is no printed figure of just this. */
export const BarMark = ({ share, color, look, className = 'h-3' }: BarMarkProps) => (
  <svg
    className={`w-full min-w-0 overflow-visible ${className}`}
    aria-hidden="true"
    preserveAspectRatio="none"
  >
    <rect
      width={`${Math.max(share * 100, LEAST_PERCENT)}%`}
      height="100%"
      fill={look === 'solid' ? `var(--color-${color})` : 'none'}
      stroke={look === 'solid' ? 'none' : `var(--color-${color})`}
      strokeWidth={look === 'solid' ? 0 : 2}
      strokeDasharray={look === 'dashed' ? '4 3' : undefined}
    />
  </svg>
);
