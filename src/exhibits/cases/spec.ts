import { code, form } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** Cases are loaded when they are first shown, so a link can only be held to the form of an id; the exhibit says where there is none of that name. */
const CASE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 60;

/** Typical cases with their dates and figures: those of a system and below it, or all; only the one that is `open`, where it is known. */
export interface CasesSpec {
  readonly kind: 'cases';
  readonly system: string | undefined;
  readonly open: string | undefined;
}

export const CASES_FIELDS: Fields<CasesSpec> = {
  system: { letter: 's', parser: code('system') },
  open: { letter: 'x', parser: form(CASE_ID, LONGEST_ID, ['nev-chassis', 'a-1']) },
};

export const CASES_HEADS: readonly Head<CasesSpec>[] = [{ letter: 'k', preset: {} }];

export const PLAIN_CASES: CasesSpec = { kind: 'cases', system: undefined, open: undefined };
