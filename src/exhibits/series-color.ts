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

/** Color tokens for series side by side of the same right, or of none; none looks like the color of a right. */
const SERIES_COLORS = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
] as const;

interface Colored {
  readonly indicator: string;
  readonly codes: Readonly<Record<string, string>>;
}

/**
 * The color tokens of series of several indicators: those of their rights where each is of another right, else a palette
 * that says nothing about rights. A single series has the accent.
 */
export const seriesColors = (dataset: Dataset, series: readonly Colored[]): readonly string[] => {
  if (series.length === 1) return ['accent'];
  const rights = treeOf(dataset, 'right');
  const own = series.map(({ indicator, codes }) => {
    const right = codes.right ?? dataset.indicatorById.get(indicator)?.right;
    return right === undefined ? undefined : rightColor(rights, right);
  });
  const isClear = new Set(own).size === own.length;
  return series.map(
    (_, index) =>
      (isClear ? own[index] : undefined) ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? 'accent',
  );
};
