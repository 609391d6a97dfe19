import { narrowingOf } from '../../crossfilter/filter';
import { type IdentityScope, scopeIdentities } from '../../crossfilter/scope-identities';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import { type IdentityTally, tallyIdentities } from '../../domain/tally-identities';
import { lexiconOf } from '../../wording/lexicon';
import { findBest, toQuery } from '../../wording/match-text';
import type { Answer, Asked } from '../exhibit';
import { checkIdentities } from './check-identities';
import { type CountedItem, toCountedItems } from './counted-items';
import { identityFields } from './identity-words';
import { countOutcomes, type IdentityOutcome, outcomeOf } from './outcome';
import type { IdentitiesSpec } from './spec';

/** An identity as the register shows it: its verdict, and how it lies to the filter. */
export interface RegisterRow {
  readonly checked: CheckedIdentity;
  readonly scope: IdentityScope;
}

/** Identities that are listed where there is room for few. */
const MOST_LISTED = 3;

/**
 * `all` identities, undefined until they are loaded; those `found` inside the filter by the search, with their `tally`
 * and `counts` by outcome; those `shown`, which are of a chosen outcome; and those `listed` where there is room for few,
 * of the chosen outcomes or else the contradictions, with how many there are besides them. `items` are what they count by
 * name, as the data know it.
 */
export interface IdentitiesAnswer extends Answer<IdentitiesSpec> {
  readonly all: readonly RegisterRow[] | undefined;
  readonly found: readonly RegisterRow[];
  readonly tally: IdentityTally;
  readonly counts: Readonly<Record<IdentityOutcome, number>>;
  readonly shown: readonly RegisterRow[];
  readonly listed: readonly RegisterRow[];
  readonly unlisted: number;
  readonly items: ReadonlyMap<string, CountedItem>;
}

const toRows = ({ ground, records, filter }: Asked<IdentitiesSpec>) => {
  const { identities } = records;
  if (!identities) return undefined;
  const scopes = scopeIdentities(ground.cube, filter, identities);
  return checkIdentities(ground.cube.dataset, identities).map(
    (checked): RegisterRow => ({
      checked,
      scope: scopes.get(checked.identity.id) ?? 'outside',
    }),
  );
};

/** Checks every identity and keeps those that filter, search and verdicts leave. */
export const answerIdentities = (asked: Asked<IdentitiesSpec>): IdentitiesAnswer => {
  const { ground, records, spec, filter } = asked;
  const { dataset } = ground.cube;
  const all = toRows(asked);
  const found = findBest(
    (all ?? []).filter(({ scope }) => scope !== 'outside'),
    toQuery(spec.search, lexiconOf(records.search)),
    ({ checked }) => identityFields(dataset, checked),
  );
  const tally = tallyIdentities(found.map(({ checked }) => checked));
  const isChosen = ({ checked }: RegisterRow) => spec.verdicts.includes(outcomeOf(checked));
  const choosesAny = spec.verdicts.length > 0;
  const shown = choosesAny ? found.filter(isChosen) : found;
  const gravest = choosesAny ? shown : found.filter(({ checked }) => outcomeOf(checked) === 'off');
  return {
    asked,
    badge: narrowingOf(filter, []),
    lead: [],
    isEmpty: found.length === 0,
    all,
    found,
    tally,
    counts: countOutcomes(tally),
    shown,
    listed: gravest.slice(0, MOST_LISTED),
    unlisted: Math.max(0, gravest.length - MOST_LISTED),
    items: toCountedItems(dataset, records),
  };
};
