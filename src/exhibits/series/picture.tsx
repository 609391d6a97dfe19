import type { PictureProps } from '../exhibit';
import type { SeriesAnswer } from './answer';
import type { SeriesSpec } from './spec';
import { StillSeries } from './still-series';
import { TouchSeries } from './touch-series';

/** Series over the years as a chart or as the table of the same numbers. */
export const SeriesPicture = ({ touch, ...props }: PictureProps<SeriesSpec, SeriesAnswer>) =>
  touch ? <TouchSeries {...props} touch={touch} /> : <StillSeries {...props} />;
