import type { Progress } from './level-look';

interface ProgressMarkProps {
  readonly progress: Progress;
  readonly color: string;
  readonly x?: number;
}

const SIZE = 10;

/** A square that says how far an instrument is: filled, half, hollow, dotted. */
export const ProgressMark = ({ progress, color, x = 0 }: ProgressMarkProps) => (
  <g transform={`translate(${x} 0)`}>
    <rect
      x="0.75"
      y="0.75"
      width={SIZE - 1.5}
      height={SIZE - 1.5}
      fill={progress === 'done' ? color : 'none'}
      stroke={color}
      strokeWidth="1.5"
      strokeDasharray={progress === 'drafting' ? '1.5 2' : undefined}
    />
    {progress === 'published' ? (
      <path d={`M0.75 ${SIZE - 0.75}L${SIZE - 0.75} 0.75V${SIZE - 0.75}Z`} fill={color} />
    ) : null}
  </g>
);
