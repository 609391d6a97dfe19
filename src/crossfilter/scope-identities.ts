import { type Identity, referencesOf } from '../domain/identity';
import { toReference } from '../domain/observation';
import type { Cube } from './apply-filter';
import { type Filter, isUnfiltered } from './filter';
import { type Relation, relateToFilter } from './relate-to-filter';

/**
 * How an identity lies to a filter. `filtered`: one of its figures is inside. `whole`: its figures are wider than the
 * filter. `outside`: all are about something else.
 */
export type IdentityScope = 'filtered' | 'whole' | 'outside';

const SCOPES: Readonly<Record<Relation, IdentityScope>> = {
  in: 'filtered',
  covering: 'whole',
  out: 'outside',
};

/**
 * Places identities under a filter, each by the closest of its figures; one that only counts names is of the report as a
 * whole. Without a filter all are `filtered`.
 */
export const scopeIdentities = (
  cube: Cube,
  filter: Filter,
  identities: readonly Identity[],
): ReadonlyMap<string, IdentityScope> => {
  if (isUnfiltered(filter)) return new Map(identities.map(({ id }) => [id, 'filtered']));
  const scopes = new Map<string, IdentityScope>();
  for (const placed of [...cube.placed.values()].flat()) {
    scopes.set(toReference(placed.observation), SCOPES[relateToFilter(placed, filter)]);
  }
  return new Map(
    identities.map((identity) => {
      const references = referencesOf(identity);
      if (references.length === 0) return [identity.id, 'whole'];
      const own = new Set(references.map((each) => scopes.get(each) ?? 'outside'));
      const closest = (['filtered', 'whole'] as const).find((scope) => own.has(scope));
      return [identity.id, closest ?? 'outside'];
    }),
  );
};
