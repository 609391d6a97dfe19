import type { Breakdown } from '../../crossfilter/break-down';
import { codesOf } from '../../crossfilter/filter';
import { ALL } from '../../domain/codelist';
import { treeOf } from '../../domain/dataset';
import type { Observation } from '../../domain/observation';
import type { SplitSelection } from '../../crossfilter/split-selection';
import type { Asked } from '../exhibit';

/** What a filter selects of the parts of a breakdown, the selected codes that no part is about, and the parts wider than these. */
export interface SelectedParts {
  readonly parts: readonly Observation[];
  readonly absent: readonly string[];
  readonly wider: readonly Observation[];
}

const NOTHING: SelectedParts = { parts: [], absent: [], wider: [] };

/** The parts that the filter selects. One that selects everything together selects no part. */
export const findSelected = (
  { ground, filter }: Pick<Asked, 'ground' | 'filter'>,
  breakdown: Breakdown | undefined,
  selection: SplitSelection | undefined,
): SelectedParts => {
  if (!breakdown || !selection) return NOTHING;
  const { dimension, parts } = breakdown;
  const codeOf = (part: Observation) => part.codes[dimension] ?? '';
  const ownOf = (part: Observation) => selection.codeOf(codeOf(part));
  const tree = treeOf(ground.cube.dataset, selection.dimension);
  const isCovered = (code: string) =>
    parts.some((part) => {
      const own = ownOf(part);
      return own !== undefined && tree.lineage(own).includes(code);
    });
  const absent = codesOf(filter, selection.dimension).filter(
    (code) => code !== ALL && !isCovered(code),
  );
  const isWider = (own: string | undefined) =>
    own !== undefined && own !== ALL && absent.some((code) => tree.lineage(code).includes(own));
  return {
    parts: parts.filter((part) => selection.isSelected(codeOf(part))),
    absent,
    wider: parts.filter((part) => isWider(ownOf(part))),
  };
};
