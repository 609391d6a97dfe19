import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import type { GrowthAnswer } from './answer';
import { GrowthTable } from './growth-table';
import type { GrowthSpec } from './spec';

const StillGrowth = toStill(async () => (await import('./still-growth')).StillGrowth);

/** Printed rates of growth beside those that the values give; only looked at, those that differ. */
export const GrowthPicture = ({
  answer,
  languages,
  touch,
}: PictureProps<GrowthSpec, GrowthAnswer>) =>
  touch ? (
    <GrowthTable answer={answer} changeSpec={touch.changeSpec} />
  ) : (
    <StillGrowth answer={answer} languages={languages} />
  );
