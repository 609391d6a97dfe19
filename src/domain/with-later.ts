import { type Dataset, toDataset } from './dataset';
import type { Later } from './later';
import { rememberLast } from './remember';

const lastYear = (time: string): string => time.slice(-4);

/** A dataset with what was announced after an edition, in the place of later editions; the same object for the same two. */
export const withLater = rememberLast((dataset: Dataset, later: Later): Dataset => {
  const { observations, sources } = dataset;
  return {
    ...toDataset({
      ...dataset,
      observations: [
        ...observations.filter(({ time }) => lastYear(time) <= later.edition),
        ...later.observations,
      ],
      sources: [...sources, ...later.sources],
    }),
    later,
  };
});
