import { saysItsValue, toCitations, toCitedDates } from '../domain/citation';
import { type Observation, toReference } from '../domain/observation';
import type { ReportBasis } from '../domain/open-report';
import type { FileRecord } from './record-schemas';

/** The records that claim something of a report. */
export interface ClaimingRecords {
  readonly sources: readonly FileRecord<'sources'>[];
  readonly observations: readonly Observation[];
  readonly instruments: readonly FileRecord<'instruments'>[];
  readonly cases: readonly FileRecord<'cases'>[];
  readonly exemptions: readonly FileRecord<'exemptions'>[];
}

const toDates = (record: FileRecord<'instruments'>): readonly string[] =>
  [
    record.adopted,
    record.approved,
    record.published,
    record.effective,
    ...(record.milestones ?? []).map(({ date }) => date),
  ].filter((date) => date !== undefined);

/** Gathers all that the data claim of the report of an edition. Undefined where no source of that edition has an outline. */
export const toReportBasis = (
  { sources, observations, instruments, cases, exemptions }: ClaimingRecords,
  edition: string,
): ReportBasis | undefined => {
  const source = sources.find((each) => each.edition === edition && each.outline);
  if (!source?.outline) return undefined;
  const dated = [
    ...instruments.map((each) => ({ id: each.id, source: each.source, dates: toDates(each) })),
    ...cases.map((each) => ({ ...each, dates: each.dates.map(({ date }) => date) })),
  ];
  return {
    source: source.id,
    outline: source.outline.map((each) => ({ ...each, heading: each.heading.zh })),
    claims: {
      citations: toCitations(observations, source.id),
      dates: toCitedDates(dated, source.id),
      exemptions: exemptions.filter((each) => each.source.id === source.id),
    },
    misread: observations
      .filter((each) => each.source.id === source.id && !saysItsValue(each))
      .map(toReference),
  };
};
