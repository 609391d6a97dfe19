import { type CodeTree } from '../../domain/codelist';
import { compareDecimals } from '../../domain/compare-decimals';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { collatorOf } from '../../i18n/collator';
import { parseColumnSort } from '../../url/column-sort';
import type { RowOrder } from '../sort-rows';
import type { ObservationRow } from './observation-row';
import { type Column, COLUMNS } from './table-columns';

/** The order of two rows, ascending. */
type CompareRows = RowOrder<ObservationRow>['compare'];

const toRank = (tree: CodeTree) => {
  const ranks = new Map([...tree.byId.keys()].map((id, index) => [id, index]));
  return (id: string | undefined): number => ranks.get(id ?? '') ?? ranks.size;
};

/** How rows compare by each column, ascending; names in the order of the language, codes in that of their list. */
export const observationSorts = (
  dataset: Dataset,
  language: Language,
): Readonly<Record<Column, CompareRows>> => {
  const collator = collatorOf(language);
  const unit = toRank(treeOf(dataset, 'unit'));
  const right = toRank(treeOf(dataset, 'right'));
  const system = toRank(treeOf(dataset, 'system'));
  return {
    name: (a, b) => collator.compare(a.name, b.name),
    part: (a, b) => collator.compare(a.part, b.part),
    value: (a, b) => compareDecimals(a.observation.value, b.observation.value),
    unit: (a, b) => unit(a.indicator.unit) - unit(b.indicator.unit),
    year: (a, b) => a.year - b.year,
    growth: (a, b) =>
      compareDecimals(a.observation.growth?.value ?? '0', b.observation.growth?.value ?? '0'),
    right: (a, b) => right(a.rights[0]) - right(b.rights[0]),
    system: (a, b) => system(a.indicator.system) - system(b.indicator.system),
    agency: (a, b) => collator.compare(a.agencies, b.agencies),
    place: (a, b) =>
      collator.compare(a.document, b.document) ||
      collator.compare(a.observation.source.section, b.observation.source.section) ||
      a.observation.source.paragraph - b.observation.source.paragraph,
    status: (a, b) => collator.compare(a.observation.status, b.observation.status),
  };
};

/** The orders in which a sort as a link writes it puts rows, none for the order of the report. Values of different units do not compare: a sort by value puts the units one after another. */
export const listOrders = (
  dataset: Dataset,
  sort: string | undefined,
  language: Language,
): readonly RowOrder<ObservationRow>[] => {
  const parsed = parseColumnSort(sort, COLUMNS);
  if (!parsed) return [];
  const { id, desc } = parsed;
  const sorts = observationSorts(dataset, language);
  const order: RowOrder<ObservationRow> = {
    compare: sorts[id],
    desc,
    isBlank: ({ observation }) => id === 'growth' && observation.growth === undefined,
  };
  return id === 'value' ? [{ compare: sorts.unit }, order] : [order];
};
