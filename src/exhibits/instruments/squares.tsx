import { levelColor, PROGRESSES, progressOf } from './level-look';
import { ProgressMark } from './progress-mark';
import type { LevelGroup } from './totals';

const STEP = 13;
const GAP = 8;
const HEIGHT = 10;
/** Drawn units to the size of the type around them. */
const PER_EM = 13;

/** One square an instrument, levels apart. */
export const Squares = ({
  groups,
  label,
}: {
  readonly groups: readonly LevelGroup[];
  readonly label: string;
}) => {
  const squares = groups.flatMap(({ level, instruments }, group) =>
    instruments
      .toSorted((a, b) => PROGRESSES.indexOf(progressOf(a)) - PROGRESSES.indexOf(progressOf(b)))
      .map((instrument) => ({ instrument, level, group })),
  );
  const width = squares.length * STEP + (groups.length - 1) * GAP;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={`${(width / PER_EM).toFixed(2)}em`}
      className="my-1 block h-auto max-w-full"
    >
      {squares.map(({ instrument, level, group }, at) => (
        <ProgressMark
          key={instrument.id}
          progress={progressOf(instrument)}
          color={levelColor(level)}
          x={at * STEP + group * GAP}
        />
      ))}
    </svg>
  );
};
