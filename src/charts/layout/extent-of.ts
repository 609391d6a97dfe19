import type { TimelineModel } from '../model/timeline-model';
import { type DrawnSeries, toDrawnSeries } from '../model/to-drawn-series';

/** The values that the axis of a chart must reach: of its points with their bounds, of what it is drawn from, and those that it is asked to reach. */
export const extentOf = (
  model: TimelineModel,
  drawn: readonly DrawnSeries[] = toDrawnSeries(model),
): readonly number[] => {
  const values = drawn.flatMap(({ points, stacked }) =>
    points.flatMap((each) => {
      if (!each) return [];
      const { low, high } = stacked ? {} : each.point;
      return [each.top, low ?? each.top, high ?? each.top];
    }),
  );
  const isBased =
    model.measure !== 'index' || drawn.some(({ shape }) => shape === 'bar' || shape === 'area');
  values.push(...(model.reach ?? []));
  if (model.measure === 'index') values.push(100);
  if (isBased && model.scale === 'linear') values.push(0);
  return model.scale === 'log' ? values.filter((value) => value > 0) : values;
};
