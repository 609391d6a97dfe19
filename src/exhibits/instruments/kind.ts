import type { ResourceKind } from '../../data/record-schemas';
import { needsLexicon } from '../../wording/needs-lexicon';
import type { Kind } from '../exhibit';
import {
  INSTRUMENTS_FIELDS,
  INSTRUMENTS_HEADS,
  type InstrumentsSpec,
  PLAIN_INSTRUMENTS,
} from './spec';

const NEEDS: readonly ResourceKind[] = ['instruments'];
/** The identities say which instruments stand for which total. */
const WITH_TOTALS: readonly ResourceKind[] = [...NEEDS, 'identities'];
/** Pinyin and traditional characters besides. */
const WITH_LEXICON: readonly ResourceKind[] = [...NEEDS, 'search'];

export const INSTRUMENTS_KIND: Kind<InstrumentsSpec> = {
  kind: 'instruments',
  plain: PLAIN_INSTRUMENTS,
  fields: INSTRUMENTS_FIELDS,
  heads: INSTRUMENTS_HEADS,
  needs: NEEDS,
  needsFor: ({ show, search }) => {
    if (show === 'totals') return WITH_TOTALS;
    return needsLexicon(search) ? WITH_LEXICON : undefined;
  },
  height: 'h-96',
  load: async () => (await import('./exhibit')).INSTRUMENTS,
};
