import { type FigureAt, restsOn } from '../crossfilter/figure-at';
import type { Bilingual } from '../domain/codelist';
import type { ShownFigure } from '../wording/format-figure';
import type { BarLook } from './bar-mark';
import type { TableCell } from './exhibit-table';

type Found = Extract<FigureAt, { kind: 'figure' }>;

/** True for a figure that the source does not print. */
export const isComputed = ({ figure }: Found): boolean =>
  figure.kind === 'sum' || figure.observation.status === 'E';

/** A figure to be worded: as printed, or as it was computed. */
export const toShown = (at: Found): ShownFigure => {
  const { figure } = at;
  if (figure.kind === 'sum') return figure.sum;
  return isComputed(at) ? { ...figure.observation, printed: undefined } : figure.observation;
};

/** What is published for a time as a cell; `reason` says why there is nothing. */
export const toAtCell = (
  indicator: string | undefined,
  at: FigureAt | undefined,
  reason: Bilingual,
): TableCell =>
  indicator === undefined || at?.kind !== 'figure'
    ? { kind: 'missing', reason }
    : {
        kind: 'figure',
        indicator,
        figure: toShown(at),
        how: isComputed(at) ? 'computed' : 'printed',
        from: restsOn(at),
      };

/** How the bar of a figure looks. */
export const barLook = (at: FigureAt): BarLook => {
  if (at.kind !== 'figure') return 'solid';
  if (at.isWider) return 'dashed';
  return isComputed(at) ? 'hollow' : 'solid';
};
