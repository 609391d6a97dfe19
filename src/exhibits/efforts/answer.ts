import { type Clause, type Filter, hasPeriod, narrowingOf } from '../../crossfilter/filter';
import { concernsCodes } from '../../crossfilter/place-observations';
import type { FileRecord } from '../../data/record-schemas';
import { type Dataset, isCodeWithin, treeOf } from '../../domain/dataset';
import { type Observation, toReference } from '../../domain/observation';
import type { Answer, Asked } from '../exhibit';
import type { EffortsSpec } from './spec';

type EffortRecord = FileRecord<'efforts'>;

/** What a source says of a campaign in a year: a figure of an indicator, of which `shared` ones are of other campaigns too, or one that no indicator holds. */
export type EffortFigure =
  | { readonly kind: 'observation'; readonly observation: Observation; readonly shared: boolean }
  | { readonly kind: 'own'; readonly figure: FileRecord<'effort-figures'> };

/** One year of a campaign. `year` is the last where a figure is of two years together. */
export interface EffortYear {
  readonly year: string;
  readonly figures: readonly EffortFigure[];
}

/** A campaign with the years of which anything is known. */
export interface Effort {
  readonly effort: EffortRecord;
  readonly years: readonly EffortYear[];
}

/** The campaigns that the filter concerns. `years` are the columns, the latest first; `earlier` counts figures of years before them. */
export interface EffortsAnswer extends Answer<EffortsSpec> {
  readonly efforts: readonly Effort[];
  readonly years: readonly string[];
  readonly earlier: number;
}

/** Columns that a page has room for; the time series has the years before. */
const MOST_YEARS = 8;

const meets = (dataset: Dataset, effort: EffortRecord, { dimension, codes }: Clause): boolean => {
  switch (dimension) {
    case 'right':
    case 'system':
      return concernsCodes(treeOf(dataset, dimension), effort[dimension], codes);
    case 'agency':
      return effort.agency.some((id) =>
        codes.some((code) => isCodeWithin(dataset, 'agency', id, code)),
      );
    case 'campaign':
      return effort.campaign !== undefined && codes.includes(effort.campaign);
    case 'chapter':
      return figuresOfCampaign(dataset, effort).some(({ observation }) => {
        const chapter = dataset.indicatorById.get(observation.indicator)?.chapter ?? '';
        return codes.some((code) => isCodeWithin(dataset, 'chapter', chapter, code));
      });
  }
};

/** The figures of a campaign's indicators: those that carry its code, and its results, which other campaigns may share. */
const figuresOfCampaign = (
  dataset: Dataset,
  { campaign: code }: EffortRecord,
): readonly { readonly observation: Observation; readonly shared: boolean }[] => {
  if (code === undefined) return [];
  const record = dataset.campaigns.find(({ id }) => id === code);
  const results = (record?.results ?? []).flatMap((result) =>
    typeof result === 'string' ? (dataset.observationByReference.get(result) ?? []) : [],
  );
  const own = dataset.observations.filter(
    ({ codes, indicator }) =>
      codes.campaign === code && dataset.indicatorById.get(indicator)?.kind === 'flow',
  );
  return [...new Set([...results, ...own])].map((observation) => ({
    observation,
    shared: record?.shared?.includes(toReference(observation)) ?? false,
  }));
};

const lastYear = (time: string): string => time.slice(-4);

const toEffort = (asked: Asked, effort: EffortRecord): Effort => {
  const { ground, records, filter } = asked;
  const all: readonly { readonly time: string; readonly figure: EffortFigure }[] = [
    ...figuresOfCampaign(ground.cube.dataset, effort).map((each) => ({
      time: each.observation.time,
      figure: { kind: 'observation' as const, ...each },
    })),
    ...(records['effort-figures'] ?? [])
      .filter((figure) => figure.effort === effort.id)
      .map((figure) => ({ time: figure.time, figure: { kind: 'own' as const, figure } })),
  ].filter(({ time }) => hasPeriod(filter, time) && lastYear(time) <= ground.edition);
  const years = [...new Set(all.map(({ time }) => lastYear(time)))].toSorted().toReversed();
  return {
    effort,
    years: years.map((year) => ({
      year,
      figures: all.filter(({ time }) => lastYear(time) === year).map(({ figure }) => figure),
    })),
  };
};

const toEfforts = (asked: Asked, filter: Filter): readonly Effort[] =>
  (asked.records.efforts ?? [])
    .filter((effort) =>
      filter.clauses.every((clause) => meets(asked.ground.cube.dataset, effort, clause)),
    )
    .toSorted((a, b) => a.order - b.order)
    .map((effort) => toEffort(asked, effort))
    .filter(({ years }) => years.length > 0);

/** The figures of indicators among those of the campaigns. */
export const observationsOf = (efforts: readonly Effort[]): readonly Observation[] => [
  ...new Set(
    efforts.flatMap(({ years }) =>
      years.flatMap(({ figures }) =>
        figures.flatMap((each) => (each.kind === 'observation' ? [each.observation] : [])),
      ),
    ),
  ),
];

/** Gathers what is known of each campaign, year by year; nothing is added up, and no year compared with another. */
export const answerEfforts = (asked: Asked<EffortsSpec>): EffortsAnswer => {
  const all = toEfforts(asked, asked.filter);
  const known = [...new Set(all.flatMap(({ years }) => years.map(({ year }) => year)))];
  const years = known.toSorted().toReversed().slice(0, MOST_YEARS);
  const efforts = all
    .map(({ effort, years: own }) => ({
      effort,
      years: own.filter(({ year }) => years.includes(year)),
    }))
    .filter((each) => each.years.length > 0);
  const count = (list: readonly Effort[]) =>
    list.flatMap((each) => each.years.flatMap(({ figures }) => figures)).length;
  return {
    asked,
    badge: efforts.length > 0 ? narrowingOf(asked.filter, []) : 'none',
    lead: [],
    isEmpty: efforts.length === 0,
    efforts,
    years,
    earlier: count(all) - count(efforts),
  };
};
