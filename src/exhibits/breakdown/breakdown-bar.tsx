import { FigureText } from '../figure-text';
import type { FigureWords } from '../../wording/format-figure';
import { chooseProps } from '../../ui/choose-props';

interface BreakdownBarProps {
  readonly name: string;
  readonly title: string;
  readonly figure: FigureWords;
  /** Length against the longest bar, 0 to 1. */
  readonly share: number;
  readonly color: string;
  readonly selected: boolean | undefined;
  readonly muted: boolean;
  readonly hatched?: boolean;
  readonly onSelect?: ((adds: boolean) => void) | undefined;
}

/** Bars begin at zero, and a part that is there is never invisible. */
const LEAST_WIDTH = 0.4;

/** One part: its name, a bar from zero, its figure. A button where the part can be selected. */
export const BreakdownBar = (props: BreakdownBarProps) => {
  const { name, title, figure, share, color, selected, muted, hatched, onSelect } = props;
  const bar = (
    <>
      <span
        title={title}
        className={`max-w-32 truncate text-end text-12 ${selected ? 'font-semibold text-ink' : 'text-ink-muted'}`}
      >
        {name}
      </span>
      <svg
        className="h-4 w-full min-w-0 overflow-visible"
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        <rect
          width={`${Math.max(share * 100, LEAST_WIDTH)}%`}
          height="100%"
          fill={hatched ? 'none' : `var(--color-${color})`}
          stroke={hatched || selected ? `var(--color-${selected ? 'selected' : color})` : 'none'}
          strokeWidth={selected ? 3 : 1}
          strokeDasharray={hatched ? '4 3' : undefined}
          opacity={muted && !hatched ? 0.45 : 1}
        />
      </svg>
      <span className={`text-start text-12 ${muted ? 'text-ink-muted' : ''}`}>
        <FigureText words={figure} />
      </span>
    </>
  );
  const look = 'col-span-3 grid w-full grid-cols-subgrid items-center gap-x-2 rounded px-1 py-0.5';
  return (
    <li className="col-span-3 grid grid-cols-subgrid">
      {onSelect ? (
        <button
          type="button"
          data-bench="breakdown-bar"
          aria-pressed={selected ?? false}
          className={`${look} hover:bg-sunken pointer-coarse:min-h-11`}
          {...chooseProps(onSelect)}
        >
          {bar}
        </button>
      ) : (
        <div className={look}>{bar}</div>
      )}
    </li>
  );
};
