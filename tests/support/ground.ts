import { type Filter, NO_FILTER } from '../../src/crossfilter/filter';
import type { ResourceKind } from '../../src/data/record-schemas';
import type { Dataset } from '../../src/domain/dataset';
import { ask } from '../../src/exhibits/answers';
import type { Asked, Ground, Records } from '../../src/exhibits/exhibit';
import { toGround as groundOf } from '../../src/exhibits/ground';
import type { AnySpec } from '../../src/exhibits/spec';
import { readDataPackage, readDataset, readRecords } from './read-data';

/** A dataset as exhibits rest on it, in the edition of the real data. */
export const toGround = (dataset: Dataset): Ground => groundOf(dataset, readDataPackage());

let ground: Ground | undefined;

/** The real data as exhibits rest on them. */
export const readGround = (): Ground => {
  ground ??= toGround(readDataset());
  return ground;
};

/** The real records of some kinds. */
export const readKindRecords = (needs: readonly ResourceKind[]): Records =>
  Object.fromEntries(needs.map((need) => [need, readRecords(need)]));

/** A spec put to the real data. */
export const askReal = <S extends AnySpec>(
  spec: S,
  filter: Filter = NO_FILTER,
  needs: readonly ResourceKind[] = [],
): Asked<S> => ask(readGround(), readKindRecords(needs), spec, filter);
