import { choice } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** What is laid out: courts (received beside concluded), the chain of criminal cases, supervision by procuratorates. */
export const BOARDS = ['courts', 'chain', 'supervision'] as const;

/** By what a criminal matter is counted. */
export const COUNTS = ['cases', 'persons'] as const;

export type Counts = (typeof COUNTS)[number];

/** What came in beside what went out, step after step, in the latest year of the filter. `board` is the id of its arrangement in the data. */
export interface FlowSpec {
  readonly kind: 'flow';
  readonly board: (typeof BOARDS)[number];
  readonly counts: Counts;
}

export const FLOW_FIELDS: Fields<FlowSpec> = {
  board: { letter: 'b', parser: choice(BOARDS, 'courts') },
  counts: { letter: 'n', parser: choice(COUNTS, 'cases') },
};

export const FLOW_HEADS: readonly Head<FlowSpec>[] = [{ letter: 'w', preset: {} }];

export const PLAIN_FLOW: FlowSpec = { kind: 'flow', board: 'courts', counts: 'cases' };
