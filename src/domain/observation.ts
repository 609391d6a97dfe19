import type { Bilingual } from './codelist';
import type { Hedge } from './parse-printed';

/** Where a figure stands: document, heading number and paragraph (the row, in a table). */
export interface SourcePlace {
  readonly id: string;
  readonly section: string;
  readonly paragraph: number;
}

/** A further place that prints the same figure; `printed` only where the token differs. */
export interface FurtherPlace extends SourcePlace {
  readonly printed?: string | undefined;
}

/** The first place that prints a figure, and the further ones. */
export interface SourceReference extends SourcePlace {
  readonly also?: readonly FurtherPlace[] | undefined;
}

/** A printed year-on-year rate: exact fraction (0.135 for 13.5 %), one unit of its last digit; a fall is negative. */
export interface Growth {
  readonly printed: string;
  readonly value: string;
  readonly step: string;
  readonly hedge?: Hedge | undefined;
}

/** SDMX observation status: A as printed, B after a break, E computed, P provisional; our own X: announced after the edition. */
export type ObservationStatus = 'A' | 'B' | 'E' | 'P' | 'X';

/** True for a figure that was announced after the edition, and is no part of it. */
export const isLater = ({ status }: { readonly status?: ObservationStatus | undefined }): boolean =>
  status === 'X';

/**
 * One published figure. `value` and `step` are exact decimals in the base unit of the indicator; `codes` says which part
 * of the total it is (empty for the total). `fromRates` are the years whose printed rates a computed value was made from. The true value lies within value ± step/2, widened by the hedge.
 */
export interface Observation {
  readonly indicator: string;
  readonly time: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly value: string;
  readonly printed: string;
  readonly step: string;
  readonly hedge?: Hedge | undefined;
  readonly status: ObservationStatus;
  readonly growth?: Growth | undefined;
  readonly derivation?: Bilingual | undefined;
  readonly fromRates?: readonly string[] | undefined;
  readonly source: SourceReference;
  readonly note?: Bilingual | undefined;
}

/** The key of an observation in references: `indicator@time;dimension=code;…`, dimensions sorted. */
export const toReference = (
  observation: Pick<Observation, 'indicator' | 'time' | 'codes'>,
): string => {
  const codes = Object.keys(observation.codes)
    .toSorted()
    .map((dimension) => `;${dimension}=${observation.codes[dimension]}`);
  return `${observation.indicator}@${observation.time}${codes.join('')}`;
};

/** True where `whole` is a figure of which `part` can only be a part: every code of `whole` is one of `part`. */
export const hasCodesOf = (
  part: Pick<Observation, 'codes'>,
  whole: Pick<Observation, 'codes'>,
  isWithin: (dimension: string, code: string, ancestor: string) => boolean,
): boolean =>
  Object.entries(whole.codes).every(([dimension, code]) => {
    const own = part.codes[dimension];
    return own !== undefined && isWithin(dimension, own, code);
  });
