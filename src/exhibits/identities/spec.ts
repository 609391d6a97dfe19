import { choices, form, text } from '../../url/parser';
import type { Fields, Head } from '../spec';
import { IDENTITY_OUTCOMES, type IdentityOutcome } from './outcome';

/** Identities are loaded when they are first shown, so a link can only be held to the form of an id; the exhibit says where there is none of that name. */
const IDENTITY_ID = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const LONGEST_ID = 100;
const MAX_SEARCH = 200;

/** Whether the figures hold together. `verdicts` are the outcomes that are shown, none for all; `open` is the id of the opened identity. */
export interface IdentitiesSpec {
  readonly kind: 'identities';
  readonly verdicts: readonly IdentityOutcome[];
  readonly search: string;
  readonly open: string | undefined;
}

export const IDENTITIES_FIELDS: Fields<IdentitiesSpec> = {
  verdicts: { letter: 'v', parser: choices(IDENTITY_OUTCOMES) },
  search: { letter: 'q', parser: text(MAX_SEARCH), free: true },
  open: { letter: 'x', parser: form(IDENTITY_ID, LONGEST_ID, ['spc.civil', 'a-1.b_2']) },
};

export const IDENTITIES_HEADS: readonly Head<IdentitiesSpec>[] = [{ letter: 'a', preset: {} }];

export const PLAIN_IDENTITIES: IdentitiesSpec = {
  kind: 'identities',
  verdicts: [],
  search: '',
  open: undefined,
};
