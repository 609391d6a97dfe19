import type { BreakdownSpec } from '../../exhibits/breakdown/spec';
import { type CasesSpec, PLAIN_CASES } from '../../exhibits/cases/spec';
import { type FlowSpec, PLAIN_FLOW } from '../../exhibits/flow/spec';
import type { OffencesSpec } from '../../exhibits/offences/spec';
import { PLAIN_SERIES, type SeriesSpec } from '../../exhibits/series/spec';
import type { JudicialParams } from './params';

/** The indicators whose findings head the view, the first that the filter has before the others. */
export const LEADS: readonly string[] = [
  'court.civil1.received',
  'proc.prosecuted.persons',
  'court.punitive_damages.cases',
];

/** Cases that courts received beside those that they concluded. */
export const COURTS: FlowSpec = { ...PLAIN_FLOW, board: 'courts' };

/** Supervision by the procuratorates. */
export const SUPERVISION: FlowSpec = { ...PLAIN_FLOW, board: 'supervision' };

const byRight = (indicator: string): BreakdownSpec => ({
  kind: 'breakdown',
  indicators: [indicator],
  split: 'right',
  orOther: false,
});

/** What courts received at first instance, by right where that is published. */
export const BY_RIGHT: readonly BreakdownSpec[] = [
  byRight('court.civil1.received'),
  byRight('court.admin1.received'),
];

/** Punitive damages over the years. */
export const PUNITIVE: SeriesSpec = {
  ...PLAIN_SERIES,
  indicators: ['court.punitive_damages.cases'],
};

/** The criminal chain of a link. */
export const toChainSpec = ({ counts }: Pick<JudicialParams, 'counts'>): FlowSpec => ({
  ...PLAIN_FLOW,
  board: 'chain',
  counts,
});

/** Offence × stage of a link. */
export const toOffencesSpec = ({
  counts,
  offenceSort,
}: Pick<JudicialParams, 'counts' | 'offenceSort'>): OffencesSpec => ({
  kind: 'offences',
  counts,
  sort: offenceSort,
});

/** The typical cases of a link. */
export const toCasesSpec = ({ case: open }: Pick<JudicialParams, 'case'>): CasesSpec => ({
  ...PLAIN_CASES,
  system: 'judicial',
  open,
});
