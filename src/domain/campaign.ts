import type { Bilingual } from './codelist';
import type { SourceReference } from './observation';

/** A result of a campaign: a reference to an observation, or a named result without a figure. */
export type CampaignResult = string | { readonly name: Bilingual };

/** An enforcement campaign. `number` is its row in Table 1, absent for campaigns that only the text names. */
export interface Campaign {
  readonly id: string;
  readonly name: Bilingual;
  /** Short and other words by which it is looked for besides its name. */
  readonly aliases?: readonly Bilingual[] | undefined;
  readonly number?: number | undefined;
  readonly time: string;
  /** The bodies that lead it. */
  readonly agency: readonly string[];
  /** Bodies that the source names beside those that lead it. */
  readonly partners?: readonly string[] | undefined;
  /** The figure that says how many departments deployed it together, where the source names none of them. */
  readonly departments?: string | undefined;
  readonly right: readonly string[];
  readonly system: readonly string[];
  readonly focus: Bilingual;
  readonly results: readonly CampaignResult[];
  /** What each result counts, in their order: checked, filed, seized and so on. */
  readonly classes?: readonly string[] | undefined;
  /** Results that the source tells of this campaign together with others: no figure of the campaign alone. */
  readonly shared?: readonly string[] | undefined;
  readonly cases: readonly string[];
  readonly source: SourceReference;
  readonly note?: Bilingual | undefined;
}
