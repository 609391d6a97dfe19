import type { Exhibit } from '../exhibit';
import { answerIdentities, type IdentitiesAnswer } from './answer';
import { IdentitiesPicture } from './picture';
import type { IdentitiesSpec } from './spec';
import { identitiesTable } from './table';
import { identitiesWords } from './words';

/** Do the figures hold together? */
export const IDENTITIES: Exhibit<IdentitiesSpec, IdentitiesAnswer> = {
  answer: answerIdentities,
  words: identitiesWords,
  table: identitiesTable,
  observations: ({ listed }) =>
    listed
      .flatMap(({ checked }) => checked.whole ?? checked.parts)
      .toSorted((a, b) => b.time.localeCompare(a.time)),
  settled: ({ asked }) => asked.spec,
  Picture: IdentitiesPicture,
};
