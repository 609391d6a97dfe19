import { form } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** Codes of codelists that come with late parts; the exhibit says where there is none of that name. */
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_CODE = 40;

/** With whom what took place: partners against types of events. `partner` and `type` are the chosen cell, row or column. */
export interface LedgerSpec {
  readonly kind: 'ledger';
  readonly partner: string | undefined;
  readonly type: string | undefined;
}

export const LEDGER_FIELDS: Fields<LedgerSpec> = {
  partner: { letter: 'x', parser: form(CODE, LONGEST_CODE, ['japan', 'gcc-patent-office']) },
  type: { letter: 'b', parser: form(CODE, LONGEST_CODE, ['meeting', 'special-sign']) },
};

export const LEDGER_HEADS: readonly Head<LedgerSpec>[] = [{ letter: 'h', preset: {} }];

export const PLAIN_LEDGER: LedgerSpec = { kind: 'ledger', partner: undefined, type: undefined };
