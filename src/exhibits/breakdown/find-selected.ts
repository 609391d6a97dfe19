import type { Breakdown } from '../../crossfilter/break-down';
import { codesOf } from '../../crossfilter/filter';
import { ALL } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { SplitSelection } from '../../crossfilter/split-selection';
import type { Asked } from '../exhibit';

/** What a filter selects of the parts of a breakdown, and the selected codes that no part is about. */
export interface SelectedParts {
  readonly parts: readonly Observation[];
  readonly absent: readonly string[];
}

const NOTHING: SelectedParts = { parts: [], absent: [] };

/** The parts that the filter selects. One that selects everything together selects no part. */
export const findSelected = (
  { ground, filter }: Pick<Asked, 'ground' | 'filter'>,
  breakdown: Breakdown | undefined,
  selection: SplitSelection | undefined,
): SelectedParts => {
  if (!breakdown || !selection) return NOTHING;
  const { dimension, parts } = breakdown;
  const codeOf = (part: Observation) => part.codes[dimension] ?? '';
  const tree = treeOf(ground.cube.dataset, selection.dimension);
  const isCovered = (code: string) =>
    parts.some((part) => {
      const own = selection.codeOf(codeOf(part));
      return own !== undefined && tree.lineage(own).includes(code);
    });
  return {
    parts: parts.filter((part) => selection.isSelected(codeOf(part))),
    absent: codesOf(filter, selection.dimension).filter((code) => code !== ALL && !isCovered(code)),
  };
};
