import type { Bilingual } from './codelist';
import type { SourceReference } from './observation';

/** A result of a campaign: a reference to an observation, or a named result without a figure. */
export type CampaignResult = string | { readonly name: Bilingual };

/** An enforcement campaign. `number` is its row in Table 1, absent for campaigns that only the text names. */
export interface Campaign {
  readonly id: string;
  readonly name: Bilingual;
  readonly number?: number | undefined;
  readonly time: string;
  readonly agency: readonly string[];
  readonly right: readonly string[];
  readonly system: readonly string[];
  readonly focus: Bilingual;
  readonly results: readonly CampaignResult[];
  /** Results that the source tells of this campaign together with others: no figure of the campaign alone. */
  readonly shared?: readonly string[] | undefined;
  readonly cases: readonly string[];
  readonly source: SourceReference;
  readonly note?: Bilingual | undefined;
}
