import { ALL, type CodeTree } from '../domain/codelist';
import { type Dataset, treeOf } from '../domain/dataset';
import type { Indicator } from '../domain/indicator';
import { type Observation, toReference } from '../domain/observation';
import { rememberLast } from '../domain/remember';
import { FILTER_DIMENSIONS, type FilterDimension } from './filter';

/**
 * Where an observation lies in one dimension. `lineages` holds, for each code that the figure is about, the code and its
 * ancestors. `every` says how several codes are meant: a total of patents and trademarks is about both together (every
 * one must be selected), a figure of three agencies belongs to each of them (any will do); one of no agency to none.
 * `covers` are the codes that the figure, though not about them, may contain: nothing but what the data name.
 */
export interface Coordinate {
  readonly lineages: readonly (readonly string[])[];
  readonly every: boolean;
  readonly covers: ReadonlySet<string>;
  /** How closely the figure encloses what it covers: 0 for a total of everything, more for narrower figures. */
  readonly depth: number;
}

/** An observation with its coordinate in every dimension of the filter. */
export interface PlacedObservation {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly year: number;
  readonly at: Readonly<Record<FilterDimension, Coordinate>>;
}

/** True for a code that lies below one of these, itself not included. */
const isBelow = (tree: CodeTree, codes: readonly string[], code: string): boolean =>
  codes.some((own) => own !== code && tree.lineage(code).includes(own));

/** True for a code of which something that contains these codes holds a part: one of them, below one or above one. */
const isHeld = (tree: CodeTree, contained: readonly string[], code: string): boolean =>
  code !== ALL &&
  contained.some(
    (own) => own === ALL || tree.lineage(code).includes(own) || tree.lineage(own).includes(code),
  );

/** A coordinate of something about all of these codes together, which may contain others. */
const toTogether = (
  tree: CodeTree,
  codes: readonly string[],
  contained: readonly string[],
): Coordinate => {
  const lineages = codes.map(tree.lineage);
  const isCovered = (code: string) =>
    isBelow(tree, codes, code) ||
    (codes.length > 1 && lineages.some((lineage) => lineage.includes(code))) ||
    isHeld(tree, contained, code);
  return {
    lineages,
    every: true,
    covers: new Set([...tree.byId.keys()].filter(isCovered)),
    depth: Math.min(...lineages.map((line) => (line[0] === ALL ? 0 : line.length))),
  };
};

const NOTHING: ReadonlySet<string> = new Set();

/** A coordinate of something that belongs to each of these codes and contains no other, unless it is said. */
const toEach = (
  tree: CodeTree,
  codes: readonly string[],
  covers: ReadonlySet<string>,
): Coordinate => ({
  lineages: codes.map(tree.lineage),
  every: false,
  covers,
  depth: 0,
});

/** The right that a figure's own codes name or imply; undefined where they say none and its indicator does. */
const ownRightOf = (dataset: Dataset, { codes }: Observation): string | undefined => {
  if (codes.right) return codes.right;
  for (const [dimension, code] of Object.entries(codes)) {
    const implied = treeOf(dataset, dimension).byId.get(code)?.implies?.right;
    if (implied) return implied;
  }
  return undefined;
};

/** Coordinates of one dimension by what they are made from. */
type ToCoordinate = (codes: readonly string[], contained?: readonly string[]) => Coordinate;

/** Each coordinate is made once: many figures are about the same codes, and are counted together where they share the object. */
const rememberCoordinates = (
  make: (codes: readonly string[], contained: readonly string[]) => Coordinate,
): ToCoordinate => {
  const known = new Map<string, Coordinate>();
  return (codes, contained = []) => {
    const key = `${codes.join(' ')}/${contained.join(' ')}`;
    const coordinate = known.get(key) ?? make(codes, contained);
    known.set(key, coordinate);
    return coordinate;
  };
};

/** How the coordinates of each dimension are made. `case` are the rights of a single case, which contains nothing. */
interface Coordinates extends Record<FilterDimension, ToCoordinate> {
  readonly case: ToCoordinate;
}

const toCoordinates = (dataset: Dataset): Coordinates => {
  const tree = (dimension: FilterDimension) => treeOf(dataset, dimension);
  const together = (own: CodeTree) =>
    rememberCoordinates((codes, contained) => toTogether(own, codes, contained));
  const each = (own: CodeTree) =>
    rememberCoordinates((codes, covers) => toEach(own, codes, new Set(covers)));
  return {
    system: together(tree('system')),
    right: together(tree('right')),
    case: rememberCoordinates((codes, contained) => ({
      ...toTogether(tree('right'), codes, contained),
      covers: NOTHING,
    })),
    agency: each(tree('agency')),
    chapter: each(tree('chapter')),
    campaign: each(tree('campaign')),
  };
};

/** True where something about `own` codes concerns any of `codes`: the same, a part of it, the whole of it, or `all`. */
export const concernsCodes = (
  tree: CodeTree,
  own: readonly string[],
  codes: readonly string[],
): boolean =>
  own.some((one) =>
    codes.some(
      (other) =>
        one === ALL ||
        other === ALL ||
        tree.lineage(one).includes(other) ||
        tree.lineage(other).includes(one),
    ),
  );

/** The campaigns that name each figure as their own result; those that only share it are left out. */
const toCampaignsByResult = (dataset: Dataset): ReadonlyMap<string, readonly string[]> => {
  const byResult = new Map<string, readonly string[]>();
  for (const { id, results, shared } of dataset.campaigns) {
    for (const result of results) {
      if (typeof result !== 'string' || shared?.includes(result)) continue;
      byResult.set(result, [...(byResult.get(result) ?? []), id]);
    }
  }
  return byResult;
};

const yearsOf = (time: string): readonly [first: string, last: string] => {
  const [first = '', last = first] = time.split('-');
  return [first, last];
};

const isSameTime = (one: string, other: string): boolean => {
  const [[from, to], [first, last]] = [yearsOf(one), yearsOf(other)];
  return from <= last && first <= to;
};

/** The campaigns of which a figure that is no campaign's own holds a part: those that share it, and those that its indicator names, in the years in which they ran. */
const campaignsIn = (
  dataset: Dataset,
  reference: string,
  { time: own }: Observation,
  { contains }: Indicator,
): readonly string[] =>
  dataset.campaigns
    .filter(
      ({ id, time, shared }) =>
        shared?.includes(reference) === true ||
        (contains?.campaign?.includes(id) === true && isSameTime(time, own)),
    )
    .map(({ id }) => id);

/** The indicators of which campaigns name figures: those of any other need no look at the campaigns. */
const toNamedIndicators = (dataset: Dataset): ReadonlySet<string> =>
  new Set(
    dataset.campaigns
      .flatMap(({ results, shared = [] }) => [...results, ...shared])
      .flatMap((result) => (typeof result === 'string' ? (result.split('@', 1)[0] ?? []) : [])),
  );

type At = PlacedObservation['at'];

/** Each combination of coordinates is made once, like the coordinates. */
const rememberPlaces = (): ((at: At) => At) => {
  const numbers = new Map<Coordinate, number>();
  const known = new Map<string, At>();
  const numberOf = (coordinate: Coordinate) => {
    const number = numbers.get(coordinate) ?? numbers.size;
    numbers.set(coordinate, number);
    return number;
  };
  return (at) => {
    const key = FILTER_DIMENSIONS.map((dimension) => numberOf(at[dimension])).join();
    const same = known.get(key) ?? at;
    known.set(key, same);
    return same;
  };
};

/** Coordinates that all figures of an indicator share, and how those are made that they may not. */
interface Scope extends Pick<At, 'system' | 'agency' | 'chapter'> {
  /** The rights of a figure whose codes say none. */
  readonly rights: Coordinate;
  readonly toRight: ToCoordinate;
  readonly isNamed: boolean;
}

/** A figure of one right contains what lies below it, unless it is of a single case; a figure of its indicator's rights what the data say besides. */
const toScope = (
  coordinates: Coordinates,
  named: ReadonlySet<string>,
  { id, kind, system, agency, chapter, right, rights = [right], contains }: Indicator,
): Scope => {
  const toRight = kind === 'amount-in-case' ? coordinates.case : coordinates.right;
  return {
    system: coordinates.system([system], contains?.system),
    agency: coordinates.agency(agency),
    chapter: coordinates.chapter([chapter]),
    rights: toRight(rights, contains?.right),
    toRight,
    isNamed: named.has(id) || (contains?.campaign?.length ?? 0) > 0,
  };
};

/** How the place of a figure is found. */
const toPlacer = (dataset: Dataset): ((observation: Observation, indicator: Indicator) => At) => {
  const campaignsByResult = toCampaignsByResult(dataset);
  const coordinates = toCoordinates(dataset);
  const named = toNamedIndicators(dataset);
  const toPlace = rememberPlaces();
  const scopeOf = rememberLast((indicator: Indicator) => toScope(coordinates, named, indicator));
  const ofNoCampaign = coordinates.campaign([]);
  const lastOf = new Map<Indicator, At>();

  const campaignOf = (observation: Observation, indicator: Indicator): Coordinate => {
    const reference = toReference(observation);
    const own = observation.codes.campaign;
    const referring = campaignsByResult.get(reference) ?? [];
    const codes = [...new Set([...(own ? [own] : []), ...referring])];
    const contained =
      codes.length > 0 ? [] : campaignsIn(dataset, reference, observation, indicator);
    return coordinates.campaign(codes, contained);
  };

  return (observation, indicator) => {
    const { system, agency, chapter, rights, toRight, isNamed } = scopeOf(indicator);
    const own = ownRightOf(dataset, observation);
    const right = own === undefined ? rights : toRight([own]);
    const mayBeOfOne = isNamed || observation.codes.campaign !== undefined;
    const campaign = mayBeOfOne ? campaignOf(observation, indicator) : ofNoCampaign;
    // Figures of one indicator come one after the other, most of them from the same place.
    const last = lastOf.get(indicator);
    if (last?.right === right && last.campaign === campaign) return last;
    const at = toPlace({ system, right, agency, chapter, campaign });
    lastOf.set(indicator, at);
    return at;
  };
};

/**
 * Gives every observation its coordinates. Done once for a dataset. Observations of indicators that are not loaded are
 * left out. What a figure covers is in the data: codes below its own, and what its indicator says that it contains.
 */
export const placeObservations = (dataset: Dataset): readonly PlacedObservation[] => {
  const placeOf = toPlacer(dataset);
  return dataset.observations.flatMap((observation) => {
    const indicator = dataset.indicatorById.get(observation.indicator);
    if (!indicator) return [];
    const year = Number(observation.time.slice(0, 4));
    return [{ observation, indicator, year, at: placeOf(observation, indicator) }];
  });
};
