import type { PictureProps } from '../exhibit';
import type { GrowthAnswer } from './answer';
import { GrowthTable } from './growth-table';
import type { GrowthSpec } from './spec';
import { StillGrowth } from './still-growth';

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
