import { CASES_FIELDS } from '../../exhibits/cases/spec';
import { FLOW_FIELDS } from '../../exhibits/flow/spec';
import { OFFENCES_FIELDS } from '../../exhibits/offences/spec';
import { piece, type StateOf } from '../../url/state-table';

/** What a link says of the judicial view: by what criminal matters are counted, how offences are sorted, and the one case that is shown. */
export const JUDICIAL_PARAMS = {
  counts: piece('count', 'push', 'cases', FLOW_FIELDS.counts.parser),
  offenceSort: piece('offences', 'push', undefined, OFFENCES_FIELDS.sort.parser),
  case: piece('case', 'push', undefined, CASES_FIELDS.open.parser),
} as const;

export type JudicialParams = StateOf<typeof JUDICIAL_PARAMS>;
