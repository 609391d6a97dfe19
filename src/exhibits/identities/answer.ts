import { narrowingOf } from '../../crossfilter/filter';
import { type IdentityScope, scopeIdentities } from '../../crossfilter/scope-identities';
import type { CheckedIdentity } from '../../domain/evaluate-identity';
import type { IdentityVerdict } from '../../domain/identity-verdict';
import type { SourcePlace } from '../../domain/observation';
import type { Answer, Asked } from '../exhibit';
import { checkIdentities } from './check-identities';
import { matchesSearch } from './identity-words';
import type { IdentitiesSpec } from './spec';

/** An identity as the register shows it: its verdict, and how it lies to the filter. */
export interface RegisterRow {
  readonly checked: CheckedIdentity;
  readonly scope: IdentityScope;
}

/** A document that an identity counts. */
export interface CountedDocument {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly source: SourcePlace;
}

/** Identities that are listed where there is room for few. */
const MOST_LISTED = 3;

/**
 * `all` identities, undefined until they are loaded; those `found` inside the filter by the search, with their `counts`
 * by verdict; those `shown`, which are of a chosen verdict; and those `listed` where there is room for few, of the chosen
 * verdicts or else the contradictions, with how many there are besides them. `documents` by id.
 */
export interface IdentitiesAnswer extends Answer<IdentitiesSpec> {
  readonly all: readonly RegisterRow[] | undefined;
  readonly found: readonly RegisterRow[];
  readonly counts: Readonly<Record<IdentityVerdict, number>>;
  readonly shown: readonly RegisterRow[];
  readonly listed: readonly RegisterRow[];
  readonly unlisted: number;
  readonly documents: ReadonlyMap<string, CountedDocument>;
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

const countByVerdict = (rows: readonly RegisterRow[]): IdentitiesAnswer['counts'] => {
  const counts = { off: 0, undecidable: 0, remainder: 0, rounding: 0, exact: 0 };
  for (const { checked } of rows) counts[checked.verdict] += 1;
  return counts;
};

/** Checks every identity and keeps those that filter, search and verdicts leave. */
export const answerIdentities = (asked: Asked<IdentitiesSpec>): IdentitiesAnswer => {
  const { ground, records, spec, filter } = asked;
  const { dataset } = ground.cube;
  const all = toRows(asked);
  const found = (all ?? []).filter(
    ({ checked, scope }) => scope !== 'outside' && matchesSearch(dataset, checked, spec.search),
  );
  const isChosen = ({ checked }: RegisterRow) => spec.verdicts.includes(checked.verdict);
  const choosesAny = spec.verdicts.length > 0;
  const shown = choosesAny ? found.filter(isChosen) : found;
  const gravest = choosesAny ? shown : found.filter(({ checked }) => checked.verdict === 'off');
  return {
    asked,
    badge: narrowingOf(filter, []),
    lead: [],
    isEmpty: found.length === 0,
    all,
    found,
    counts: countByVerdict(found),
    shown,
    listed: gravest.slice(0, MOST_LISTED),
    unlisted: Math.max(0, gravest.length - MOST_LISTED),
    documents: new Map((records.instruments ?? []).map((each) => [each.id, each])),
  };
};
