import { choice, form } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** By what a criminal matter is counted. */
export const OFFENCE_COUNTS = ['cases', 'persons'] as const;

const STAGE_SORT = /^-?(?:name|[a-z]+(?:-[a-z]+)*)$/;
const LONGEST_SORT = 40;

/** Offence × stage. `sort` is `name` or a stage as the data name it, with a minus before it for descending; undefined for the order of the law. */
export interface OffencesSpec {
  readonly kind: 'offences';
  readonly counts: (typeof OFFENCE_COUNTS)[number];
  readonly sort: string | undefined;
}

export const OFFENCES_FIELDS: Fields<OffencesSpec> = {
  counts: { letter: 'n', parser: choice(OFFENCE_COUNTS, 'cases') },
  sort: { letter: 'o', parser: form(STAGE_SORT, LONGEST_SORT, ['name', '-prosecuted']) },
};

export const OFFENCES_HEADS: readonly Head<OffencesSpec>[] = [{ letter: 'o', preset: {} }];

export const PLAIN_OFFENCES: OffencesSpec = { kind: 'offences', counts: 'cases', sort: undefined };
