import { toCube } from '../crossfilter/apply-filter';
import type { DataPackage } from '../data/record-schemas';
import { asOfEdition, type Filter } from '../crossfilter/filter';
import type { Dataset } from '../domain/dataset';
import { LATER, plainEdition } from '../domain/edition';
import { type Memory, remember, rememberLast } from '../domain/remember';
import type { Ground } from './exhibit';

/** The first and last year of any figure, computed years before printed growth included. */
export const toYears = rememberLast((dataset: Dataset): Ground['years'] => {
  const years = dataset.observations.map(
    (each) => Number(each.time.slice(0, 4)) - (each.growth ? 1 : 0),
  );
  const ends = dataset.observations.map((each) => Number(each.time.slice(0, 4)));
  return years.length > 0
    ? { first: Math.min(...years), last: Math.max(...ends) }
    : { first: 0, last: 9999 };
});

/** Editions that are remembered for one dataset: that of the link and those that a reader goes to from there. */
const MOST_EDITIONS = 4;

const groundsOf = rememberLast<Dataset, [DataPackage], Memory<Ground>>(() => new Map());

/**
 * What exhibits rest on; the same object for the same data and edition, so that a page that React renders anew finds all
 * answers. Without an edition that of the data.
 */
export const toGround = (
  dataset: Dataset,
  descriptor: DataPackage,
  asked: string = descriptor.edition,
): Ground => {
  const edition = plainEdition(asked);
  return remember(groundsOf(dataset, descriptor), edition, MOST_EDITIONS, () => ({
    cube: toCube(dataset),
    years: toYears(dataset),
    package: descriptor,
    edition,
    latest: descriptor.edition,
    pin: dataset.later ? edition + LATER : edition,
  }));
};

/** The filter as a ground has it: an edition knows nothing later, unless what was announced after it is there. */
export const filterOn = (
  { cube, edition, latest }: Pick<Ground, 'cube' | 'edition' | 'latest'>,
  filter: Filter,
): Filter => (cube.dataset.later ? filter : asOfEdition(filter, edition, latest));
