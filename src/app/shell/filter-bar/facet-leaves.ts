import type { Cube } from '../../../crossfilter/apply-filter';
import { countFacets } from '../../../crossfilter/count-facets';
import {
  codesOf,
  type Filter,
  type FilterDimension,
  NO_FILTER,
  setClause,
} from '../../../crossfilter/filter';
import { selectCampaigns } from '../../../crossfilter/select-campaigns';
import { treeOf } from '../../../domain/dataset';

/** An option of a filter with what it alone would leave: indicators with a figure, others known only as a whole, and campaigns. */
export interface FacetOption {
  readonly code: string;
  readonly selected: boolean;
  readonly count: number;
  readonly whole: number;
  readonly campaigns: number;
  /** Why it cannot be chosen: the other conditions leave nothing of it, or the data have no figure of it at all. */
  readonly idle: 'nothing' | 'records' | undefined;
}

/** The dimensions whose codes are all listed, also those that leave no figure: campaigns have a table, and bodies are looked for by name. */
const LISTED: readonly FilterDimension[] = ['campaign', 'agency'];

const campaignsUnder = (
  { dataset }: Cube,
  filter: Filter,
  dimension: FilterDimension,
  code: string,
): number =>
  selectCampaigns(dataset, setClause(filter, dimension, [code])).filter(
    ({ id }) => dimension !== 'campaign' || id === code,
  ).length;

/** The options of one filter, in the order of their codes, and how many indicators the other conditions leave. */
export const toFacetOptions = (
  cube: Cube,
  filter: Filter,
  dimension: FilterDimension,
): { readonly options: readonly FacetOption[]; readonly of: number } => {
  const { byCode, wholeByCode, of } = countFacets(cube, filter, dimension);
  const chosen = codesOf(filter, dimension);
  const anywhere = LISTED.includes(dimension) ? countFacets(cube, NO_FILTER, dimension) : undefined;
  const toOption = (code: string): FacetOption => {
    const selected = chosen.includes(code);
    const count = byCode.get(code) ?? 0;
    const whole = wholeByCode.get(code) ?? 0;
    const campaigns = anywhere ? campaignsUnder(cube, filter, dimension, code) : 0;
    const isEver =
      anywhere?.byCode.has(code) === true ||
      anywhere?.wholeByCode.has(code) === true ||
      (anywhere !== undefined && campaignsUnder(cube, NO_FILTER, dimension, code) > 0);
    const leavesNothing = count + whole + campaigns === 0 && !selected;
    const idle = leavesNothing ? (isEver ? 'nothing' : 'records') : undefined;
    return { code, selected, count, whole, campaigns, idle };
  };
  const options = treeOf(cube.dataset, dimension)
    .list.codes.map(({ id }) => toOption(id))
    .filter(({ count, selected }) => anywhere !== undefined || count > 0 || selected);
  return { options, of };
};
