import { choice, flag } from '../../url/parser';
import type { Fields, Head } from '../spec';

/** The strips that can be asked for: ids of records of the resource of that name. */
export const STRIP_SETS = [
  'administrative',
  'customs',
  'mechanisms',
  'registration',
  'registration-parties',
  'registration-review',
  'registration-routes',
  'registration-pledges',
] as const;

export type StripSet = (typeof STRIP_SETS)[number];

/** Subjects with their figures side by side, each in its role: a field with its inspections and cases, a right filed, granted, in force. A `brief` slide has all of them on one page, with the first figure of each cell. */
export interface StripsSpec {
  readonly kind: 'strips';
  readonly strips: StripSet;
  readonly brief: boolean;
}

export const STRIPS_FIELDS: Fields<StripsSpec> = {
  strips: { letter: 's', parser: choice(STRIP_SETS, 'registration') },
  brief: { letter: 'b', parser: flag },
};

export const STRIPS_HEADS: readonly Head<StripsSpec>[] = [{ letter: 'e', preset: {} }];

export const PLAIN_STRIPS: StripsSpec = {
  kind: 'strips',
  strips: 'registration',
  brief: false,
};
