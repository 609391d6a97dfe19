import { type CodeTree } from '../domain/codelist';
import { type Dataset, treeOf } from '../domain/dataset';

/** The color token of a right: that of its top code, so that it is the same everywhere. */
export const rightColor = (rights: CodeTree, right: string): string =>
  `right-${rights.lineage(right).at(-1) ?? right}`;

/** The color token of a code of any dimension: of the right that it is or implies, else the neutral accent. */
export const codeColor = (dataset: Dataset, dimension: string, code: string): string => {
  const rights = treeOf(dataset, 'right');
  if (dimension === 'right') return rightColor(rights, code);
  const implied = treeOf(dataset, dimension).byId.get(code)?.implies?.right;
  return implied ? rightColor(rights, implied) : 'right-all';
};

/** Color tokens for indicators side by side, in their order. */
export const INDICATOR_COLORS = [
  'accent',
  'right-copyright',
  'right-trademark',
  'right-trade-secret',
  'right-layout-design',
  'right-competition',
] as const;
