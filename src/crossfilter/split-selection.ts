import { type Dataset, treeOf } from '../domain/dataset';
import { issuedDimension } from './break-down';
import { isSelected } from './count-facets';
import { codesOf, type Filter, type FilterDimension } from './filter';

/** What the parts of a split mean for the filter. */
export interface SplitSelection {
  readonly dimension: FilterDimension;
  /** The filter code that a code of the split stands for: itself, or what it implies; undefined where it stands for none. */
  readonly codeOf: (code: string) => string | undefined;
  readonly isSelected: (code: string) => boolean;
  readonly anySelected: boolean;
}

/** The clause that parts of a split issue; undefined where they issue none. */
export const splitSelection = (
  dataset: Dataset,
  filter: Filter,
  split: string | undefined,
): SplitSelection | undefined => {
  const dimension = split && issuedDimension(dataset, split);
  if (!split || !dimension) return undefined;
  const splitTree = treeOf(dataset, split);
  const tree = treeOf(dataset, dimension);
  const codeOf = (code: string) =>
    split === dimension ? code : splitTree.byId.get(code)?.implies?.[dimension];
  return {
    dimension,
    codeOf,
    isSelected: (code) => {
      const own = codeOf(code);
      return own !== undefined && isSelected(filter, dimension, tree.lineage(own));
    },
    anySelected: codesOf(filter, dimension).length > 0,
  };
};
