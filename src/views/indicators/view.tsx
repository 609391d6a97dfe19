import { LIST_SORTS, type ListSpec } from '../../exhibits/list/spec';
import { ExhibitPanel } from '../exhibit-panel';
import type { TableState } from '../table-params';
import type { ViewProps } from '../view';
import type { IndicatorsParams } from './params';

type IndicatorsState = IndicatorsParams & TableState;

/** The list of a link; a sort by a column that it does not have is none. */
const toListSpec = ({
  search,
  sort,
  columns,
  withWhole,
  observation,
}: IndicatorsState): ListSpec => ({
  kind: 'list',
  search,
  sort: LIST_SORTS.find((each) => each === sort),
  columns,
  withWhole,
  observation,
});

/** Every figure of the report and its history as one searchable table with details. */
export const IndicatorsView = ({ state, update }: ViewProps<IndicatorsState>) => (
  <div className="pt-3">
    <ExhibitPanel
      spec={toListSpec(state)}
      onSpec={(change) =>
        update((before) => {
          const { kind: _, ...own } = change(toListSpec(before));
          return { ...before, ...own };
        })
      }
    />
  </div>
);
