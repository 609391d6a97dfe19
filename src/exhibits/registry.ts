import type { ResourceKind } from '../data/record-schemas';
import { BREAKDOWN_KIND } from './breakdown/kind';
import { CAMPAIGNS_KIND } from './campaigns/kind';
import { CASES_KIND } from './cases/kind';
import { CHANGES_KIND } from './changes/kind';
import { EVENTS_KIND } from './events/kind';
import { EFFORTS_KIND } from './efforts/kind';
import type { Kind } from './exhibit';
import { FIGURES_KIND } from './figures/kind';
import { FLOW_KIND } from './flow/kind';
import { GROWTH_KIND } from './growth/kind';
import { IDENTITIES_KIND } from './identities/kind';
import { INSTRUMENTS_KIND } from './instruments/kind';
import { LEDGER_KIND } from './ledger/kind';
import { LIST_KIND } from './list/kind';
import { MATRIX_KIND } from './matrix/kind';
import { OFFENCES_KIND } from './offences/kind';
import { ROUTES_KIND } from './routes/kind';
import { SERIES_KIND } from './series/kind';
import { MESSAGES_KIND } from './messages/kind';
import type { AnySpec } from './spec';
import { SOURCES_KIND } from './sources/kind';
import { STATEMENT_KIND } from './statement/kind';
import { STRIPS_KIND } from './strips/kind';
import { TERMS_KIND } from './terms/kind';

/** Every kind of exhibit. A new one is its folder and its line here: then it can be a panel, a slide, a file and an embed. */
const ALL = [
  STATEMENT_KIND,
  FIGURES_KIND,
  SERIES_KIND,
  CHANGES_KIND,
  BREAKDOWN_KIND,
  MATRIX_KIND,
  CAMPAIGNS_KIND,
  IDENTITIES_KIND,
  GROWTH_KIND,
  LIST_KIND,
  FLOW_KIND,
  OFFENCES_KIND,
  CASES_KIND,
  STRIPS_KIND,
  EVENTS_KIND,
  LEDGER_KIND,
  ROUTES_KIND,
  SOURCES_KIND,
  TERMS_KIND,
  INSTRUMENTS_KIND,
  EFFORTS_KIND,
  MESSAGES_KIND,
] as const;

/** What can be asked of the data. */
export type Spec = (typeof ALL)[number]['plain'];

/** All kinds in one list; each is handed specs of its own alone. */
export const KINDS: readonly Kind[] = ALL as unknown as readonly Kind[];

const byName = new Map(KINDS.map((kind) => [kind.kind, kind]));

/** The kind of a spec. Throws for a spec of no kind, which no codec makes. */
export const kindOf = ({ kind }: AnySpec): Kind => {
  const known = byName.get(kind);
  if (!known) throw new Error(`no kind of exhibit is called ${kind}`);
  return known;
};

/** The resources that a spec needs besides the dataset. */
export const needsOf = (spec: AnySpec): readonly ResourceKind[] => {
  const kind = kindOf(spec);
  return kind.needsFor?.(spec) ?? kind.needs;
};
