import { GROWTH_VERDICTS, type GrowthVerdictName } from '../../domain/growth-verdict';
import { choices } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** Whether the printed rates of growth agree with the printed values. `verdicts` are those that are shown, none for all. */
export interface GrowthSpec {
  readonly kind: 'growth';
  readonly verdicts: readonly GrowthVerdictName[];
}

export const GROWTH_FIELDS: Fields<GrowthSpec> = {
  verdicts: { letter: 'v', parser: choices(GROWTH_VERDICTS) },
};

export const GROWTH_HEADS: readonly Head<GrowthSpec>[] = [{ letter: 'g', preset: {} }];
export const PLAIN_GROWTH: GrowthSpec = { kind: 'growth', verdicts: [] };
