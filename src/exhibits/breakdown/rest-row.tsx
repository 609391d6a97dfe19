import type { FigureWords } from '../../wording/format-figure';
import { BreakdownBar } from './breakdown-bar';

interface RestRowProps {
  readonly name: string;
  /** What the rest makes together; undefined where its parts may not be added. */
  readonly figure: FigureWords | undefined;
  readonly share: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** The parts that have no bar of their own as one, which opens them. */
export const RestRow = ({ name, figure, share, open, onOpen }: RestRowProps) => (
  <BreakdownBar
    name={`${open ? '▾' : '▸'} ${name}`}
    title={name}
    figure={figure}
    share={share}
    color="strong"
    selected={undefined}
    muted={false}
    hatched
    expanded={open}
    onSelect={onOpen}
  />
);
