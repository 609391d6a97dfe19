import { useMemo } from 'react';
import { auditGrowth } from '../../crossfilter/audit-growth';
import { isUnfiltered } from '../../crossfilter/filter';
import type { LoadedRecords } from '../../data/use-records';
import { toReference } from '../../domain/observation';
import { GrowthPanel } from '../../exhibits/growth/growth-panel';
import type { ViewProps } from '../view-props';

const NO_CONFLICTS: LoadedRecords<'growth-conflicts'>['records'] = [];

/** Every printed growth rate against the values, under the filter. */
export const AuditGrowth = ({
  cube,
  state,
  actions,
  conflicts = NO_CONFLICTS,
}: ViewProps & { readonly conflicts: LoadedRecords<'growth-conflicts'>['records'] }) => {
  const { filter } = state;
  const checked = useMemo(() => auditGrowth(cube, filter), [cube, filter]);
  const explanations = useMemo(
    () =>
      new Map(
        conflicts.map(({ indicator, time, codes = {}, explanation }) => [
          toReference({ indicator, time, codes }),
          explanation,
        ]),
      ),
    [conflicts],
  );
  return (
    <GrowthPanel
      dataset={cube.dataset}
      checked={checked}
      explanations={explanations}
      filtered={!isUnfiltered(filter)}
      verdicts={state.growthVerdicts}
      onVerdicts={(growthVerdicts) => actions.update((before) => ({ ...before, growthVerdicts }))}
    />
  );
};
