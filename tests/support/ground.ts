import { type Filter, NO_FILTER } from '../../src/crossfilter/filter';
import type { ResourceKind } from '../../src/data/record-schemas';
import { readStory, type Story } from '../../src/deck/story';
import type { Dataset } from '../../src/domain/dataset';
import { withLater } from '../../src/domain/with-later';
import { ask } from '../../src/exhibits/answers';
import type { Asked, Ground, Records } from '../../src/exhibits/exhibit';
import { toGround as groundOf } from '../../src/exhibits/ground';
import { toLater } from '../../src/exhibits/load-later';
import type { AnySpec } from '../../src/exhibits/spec';
import { readDataPackage, readDataset, readRecords } from './read-data';
import { readVocabulary } from './read-vocabulary';

/** A dataset as exhibits rest on it, in the edition of the real data. */
export const toGround = (dataset: Dataset): Ground => groundOf(dataset, readDataPackage());

/** The real data with what was announced after their edition. */
export const readLater = (): Dataset =>
  withLater(
    readDataset(),
    toLater('2024', readRecords('announcements'), readRecords('announcement-sources')),
  );

let later: Ground | undefined;

/** The same as exhibits rest on it. */
export const readLaterGround = (): Ground => {
  later ??= groundOf(readLater(), readDataPackage(), '2024-later');
  return later;
};

let ground: Ground | undefined;

/** The real data as exhibits rest on them. */
export const readGround = (): Ground => {
  ground ??= toGround(readDataset());
  return ground;
};

/** The real records of some kinds. */
export const readKindRecords = (needs: readonly ResourceKind[]): Records =>
  Object.fromEntries(needs.map((need) => [need, readRecords(need)]));

let story: Story | undefined;

/** The story of the real default deck. */
export const readRealStory = (): Story => {
  story ??= readStory(readRecords('story'), readVocabulary());
  return story;
};

/** A spec put to the real data. */
export const askReal = <S extends AnySpec>(
  spec: S,
  filter: Filter = NO_FILTER,
  needs: readonly ResourceKind[] = [],
): Asked<S> => ask(readGround(), readKindRecords(needs), spec, filter);
