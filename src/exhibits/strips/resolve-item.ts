import { buildSplitSeries, type Series } from '../../crossfilter/build-series';
import type { Filter } from '../../crossfilter/filter';
import { latestOf } from '../../crossfilter/figure-of';
import { latestChange } from '../../crossfilter/latest-change';
import type { PlacedObservation } from '../../crossfilter/place-observations';
import { relateToFilter } from '../../crossfilter/relate-to-filter';
import type { FileRecord } from '../../data/record-schemas';
import type { Bilingual } from '../../domain/codelist';
import type { Indicator } from '../../domain/indicator';
import { toDifference } from '../../domain/interval';
import type { Observation } from '../../domain/observation';
import { toPercent } from '../../domain/to-share';
import type { ShownFigure } from '../../wording/format-figure';
import type { Ground } from '../exhibit';

type Item = FileRecord<'strips'>['lead'][number];

/**
 * One figure of a cell, the latest that the filter has. `how` says whether it is printed, held by the data as computed, or
 * worked out here: a share in percent, or what is left without a part. `relation` is how it lies to the filter; `series` is
 * its course, none for what is worked out here; `change` that to its last year.
 */
export interface StripFigure {
  readonly indicator: Indicator;
  readonly label: Bilingual | undefined;
  readonly codes: Observation['codes'];
  readonly how: 'printed' | 'derived' | 'share' | 'rest';
  readonly time: string;
  readonly shown: ShownFigure;
  readonly from: readonly Observation[];
  readonly relation: 'in' | 'covering';
  readonly series: Series | undefined;
  readonly change: ReturnType<typeof latestChange>;
}

const toCodes = (selection: string): readonly [indicator: string, codes: Observation['codes']] => {
  const [indicator = '', ...pairs] = selection.split(';');
  const entries = pairs.map((pair) => pair.split('='));
  return [indicator, Object.fromEntries(entries.map(([key = '', code = '']) => [key, code]))];
};

const hasCodes = (own: Observation['codes'], codes: Observation['codes']): boolean =>
  Object.keys(own).length === Object.keys(codes).length &&
  Object.entries(codes).every(([key, code]) => own[key] === code);

interface Found {
  readonly indicator: Indicator;
  readonly codes: Observation['codes'];
  readonly relation: 'in' | 'covering';
  readonly observations: readonly Observation[];
}

/** The figures of a selection under a filter: those inside it, else those wider than it. */
const find = (ground: Ground, filter: Filter, selection: string): Found | undefined => {
  const [id, codes] = toCodes(selection);
  const { dataset, placed } = ground.cube;
  const indicator = dataset.indicatorById.get(id);
  if (!indicator) return undefined;
  const own = (placed.get(indicator) ?? []).filter((each) =>
    hasCodes(each.observation.codes, codes),
  );
  const having = (relation: Found['relation']) =>
    own
      .filter((each: PlacedObservation) => relateToFilter(each, filter) === relation)
      .map(({ observation }) => observation);
  const inside = having('in');
  const observations = inside.length > 0 ? inside : having('covering');
  if (observations.length === 0) return undefined;
  return { indicator, codes, relation: inside.length > 0 ? 'in' : 'covering', observations };
};

const toPrinted = (ground: Ground, found: Found, label: Bilingual | undefined): StripFigure[] => {
  const { dataset } = ground.cube;
  const { indicator, codes, observations } = found;
  const latest = latestOf(observations);
  const [own] = latest?.observations ?? [];
  if (!latest || !own) return [];
  const [series] = buildSplitSeries(dataset, observations, indicator.id, Object.keys(codes).join());
  const isCurrent = series && String(series.points.at(-1)?.year) === latest.time;
  const isComputed = own.status === 'E';
  return [
    {
      ...found,
      label,
      how: isComputed ? 'derived' : 'printed',
      time: latest.time,
      shown: isComputed ? { ...own, printed: undefined } : own,
      from: [own],
      series,
      change: isCurrent
        ? latestChange(indicator, series, dataset.observationByReference)
        : undefined,
    },
  ];
};

/** The latest year for which both are published, worked out of the two figures of that year. */
const toWorkedOut = (
  found: Found,
  other: Found | undefined,
  label: Bilingual | undefined,
  how: 'share' | 'rest',
): StripFigure[] => {
  const times = found.observations
    .map(({ time }) => time)
    .toSorted()
    .toReversed();
  const at = (among: Found | undefined, time: string) =>
    among?.observations.find((each) => each.time === time);
  const time = times.find((each) => at(other, each));
  const own = time === undefined ? undefined : at(found, time);
  const second = time === undefined ? undefined : at(other, time);
  if (time === undefined || !own || !second) return [];
  const shown = how === 'share' ? toPercent(own, second) : toDifference(second, own);
  if (!shown) return [];
  const from = [own, second];
  const { value, step } = shown;
  return [
    {
      ...found,
      label,
      how,
      time,
      shown: { value, step },
      from,
      series: undefined,
      change: undefined,
    },
  ];
};

/** What a filter leaves of an item: its figure, or none where the filter is about something else or nothing is published. */
export const resolveItem = (ground: Ground, filter: Filter, item: Item): readonly StripFigure[] => {
  const { of, label, share, less } = typeof item === 'string' ? { of: item } : { ...item };
  const found = find(ground, filter, of);
  if (!found) return [];
  if (share !== undefined) return toWorkedOut(found, find(ground, filter, share), label, 'share');
  if (less !== undefined) return toWorkedOut(found, find(ground, filter, less), label, 'rest');
  return toPrinted(ground, found, label);
};
