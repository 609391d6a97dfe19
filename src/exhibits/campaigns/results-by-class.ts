import { type Dataset, treeOf } from '../../domain/dataset';
import type { CampaignRow, RowResult } from './campaign-row';

/** A campaign with its results by what they count; those of no class stand under ''. */
export interface ClassedRow {
  readonly row: CampaignRow;
  readonly byClass: ReadonlyMap<string, readonly RowResult[]>;
}

/** The class of a result, found by the figure or the name that it is. */
const classOf = (dataset: Dataset, { campaign }: CampaignRow, result: RowResult): string => {
  const at = campaign.results.findIndex((each) =>
    typeof each === 'string'
      ? result.kind === 'figure' && dataset.observationByReference.get(each) === result.observation
      : result.kind === 'named' && Object.values(each.name).includes(result.name),
  );
  return campaign.classes?.[at] ?? '';
};

/** Campaigns with their results by class, and the classes that any of them has, in the order of the codelist. Rows without any result come last. */
export const toClassedRows = (
  dataset: Dataset,
  rows: readonly CampaignRow[],
): { readonly classes: readonly string[]; readonly rows: readonly ClassedRow[] } => {
  const classed = rows.map((row): ClassedRow => {
    const byClass = new Map<string, RowResult[]>();
    for (const result of row.results) {
      const own = classOf(dataset, row, result);
      byClass.set(own, [...(byClass.get(own) ?? []), result]);
    }
    return { row, byClass };
  });
  const known = treeOf(dataset, 'result-class').list.codes.map(({ id }) => id);
  const has = (id: string) => classed.some(({ byClass }) => byClass.has(id));
  return {
    classes: [...known, ''].filter(has),
    rows: classed.toSorted((a, b) => Number(a.byClass.size === 0) - Number(b.byClass.size === 0)),
  };
};
