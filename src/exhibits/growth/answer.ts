import type { GrowthVerdictName } from '../../domain/growth-verdict';
import { auditGrowth, type CheckedGrowth } from '../../crossfilter/audit-growth';
import { narrowingOf } from '../../crossfilter/filter';
import type { Bilingual } from '../../domain/codelist';
import { toReference } from '../../domain/observation';
import type { Answer, Asked } from '../exhibit';
import type { GrowthSpec } from './spec';

/** Rates that are listed where there is room for few. */
const MOST_LISTED = 6;

/**
 * Every printed rate inside the filter, `checked`, with the `counts` of each verdict; those `shown`, which are of a chosen
 * verdict; and those `listed` where there is room for few, of the chosen verdicts or else those that differ, with how many
 * there are besides them. `explanations` say what is known of a contradiction, by the reference of its figure.
 */
export interface GrowthAnswer extends Answer<GrowthSpec> {
  readonly checked: readonly CheckedGrowth[];
  readonly counts: Readonly<Record<GrowthVerdictName, number>>;
  readonly shown: readonly CheckedGrowth[];
  readonly listed: readonly CheckedGrowth[];
  readonly unlisted: number;
  readonly explanations: ReadonlyMap<string, Bilingual>;
}

const countByVerdict = (checked: readonly CheckedGrowth[]): GrowthAnswer['counts'] => {
  const counts = { differs: 0, undecided: 0, agrees: 0 };
  for (const { verdict } of checked) counts[verdict.kind] += 1;
  return counts;
};

/** Checks every printed rate inside the filter against the printed values. */
export const answerGrowth = (asked: Asked<GrowthSpec>): GrowthAnswer => {
  const { ground, records, spec, filter } = asked;
  const checked = auditGrowth(ground.cube, filter);
  const of = (verdicts: readonly GrowthVerdictName[]) =>
    checked.filter(({ verdict }) => verdicts.includes(verdict.kind));
  const shown = spec.verdicts.length === 0 ? checked : of(spec.verdicts);
  const gravest = spec.verdicts.length === 0 ? of(['differs']) : shown;
  return {
    asked,
    badge: narrowingOf(filter, []),
    lead: [],
    isEmpty: checked.length === 0,
    checked,
    counts: countByVerdict(checked),
    shown,
    listed: gravest.slice(0, MOST_LISTED),
    unlisted: Math.max(0, gravest.length - MOST_LISTED),
    explanations: new Map(
      (records['growth-conflicts'] ?? []).map(({ indicator, time, codes = {}, explanation }) => [
        toReference({ indicator, time, codes }),
        explanation,
      ]),
    ),
  };
};
