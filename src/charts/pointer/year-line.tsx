import { xOf } from '../layout/layout-points';
import type { TimelineLayout } from '../layout/timeline-layout';
import type { TimelineModel } from '../model/timeline-model';

interface YearLineProps {
  readonly model: TimelineModel;
  readonly layout: TimelineLayout;
  readonly year: string;
}

/** A line through the chart at a year that is held; nothing where the chart does not have it. */
export const YearLine = ({ model, layout, year }: YearLineProps) => {
  const at = model.years.indexOf(year);
  if (at < 0) return null;
  const { plot, padded } = layout;
  return (
    <div
      aria-hidden="true"
      data-year={year}
      className="pointer-events-none absolute border-s border-dashed border-ink"
      style={{
        left: xOf({ model, plot, padded }, at),
        top: plot.top,
        height: plot.bottom - plot.top,
      }}
    />
  );
};
