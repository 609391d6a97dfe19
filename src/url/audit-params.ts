import { GROWTH_VERDICTS } from '../crossfilter/audit-growth';
import { IDENTITY_VERDICTS } from '../domain/evaluate-identity';
import { list, type Param } from './param';

const GROWTH: ReadonlySet<string> = new Set(GROWTH_VERDICTS);
const VERDICTS: ReadonlySet<string> = new Set(IDENTITY_VERDICTS);

/** Identities are loaded by the audit view alone, so a link can only be held to the form of an id; the view says where there is none of that name. */
const IDENTITY_ID = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const LONGEST_ID = 100;

/** The keys of the audit view: the verdicts shown on growth and identities, none for all, and the opened identity. */
export const AUDIT_PARAMS: readonly Param[] = [
  list(
    'growth',
    () => GROWTH,
    (state) => state.growthVerdicts.toSorted(),
    (state, verdicts) => ({ ...state, growthVerdicts: verdicts.toSorted() }),
  ),
  list(
    'verdict',
    () => VERDICTS,
    (state) => state.identityVerdicts.toSorted(),
    (state, verdicts) => ({ ...state, identityVerdicts: verdicts.toSorted() }),
  ),
  {
    key: 'identity',
    history: 'push',
    write: (state) => state.identity,
    read: (state, text, _vocabulary, drop) => {
      if (text.length <= LONGEST_ID && IDENTITY_ID.test(text)) return { ...state, identity: text };
      drop(text.slice(0, LONGEST_ID), 'unknown-value');
      return state;
    },
  },
];
