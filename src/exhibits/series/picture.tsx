import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import type { SeriesAnswer } from './answer';
import type { SeriesSpec } from './spec';
import { TouchSeries } from './touch-series';

const StillSeries = toStill(async () => (await import('./still-series')).StillSeries);

/** Series over the years as a chart or as the table of the same numbers. */
export const SeriesPicture = ({ touch, ...props }: PictureProps<SeriesSpec, SeriesAnswer>) =>
  touch ? <TouchSeries {...props} touch={touch} /> : <StillSeries {...props} />;
