import { applyFilter, type Verdict, type Verdicts } from '../crossfilter/apply-filter';
import { type Breakdown, breakDown, splitsOf } from '../crossfilter/break-down';
import { buildSeries, type Series } from '../crossfilter/build-series';
import { type ChosenSeries, chooseSeries } from '../crossfilter/choose-series';
import type { Tile } from '../crossfilter/choose-tiles';
import { defaultSplit } from '../crossfilter/default-split';
import { type Figure, latestOf, toFigure } from '../crossfilter/figure-of';
import type { Filter } from '../crossfilter/filter';
import { splitSelection } from '../crossfilter/split-selection';
import { commonYears } from '../crossfilter/measure-series';
import { selectCampaigns } from '../crossfilter/select-campaigns';
import type { Campaign } from '../domain/campaign';
import { type CheckedIdentity, evaluateIdentity } from '../domain/evaluate-identity';
import type { Observation } from '../domain/observation';
import { type Drawing, numberBreaks } from '../exhibits/series/to-timeline-model';
import { type DeckData, filterOf } from './deck-data';
import { NO_SPLIT } from '../url/view-state';
import { MAX_SLIDE_SERIES, type Slide, toCampaignPages } from './slide';

/** A big number of a slide: the indicator with what the filter makes of it, its latest figure, its years where they are one series. */
export interface SlideFigure {
  readonly tile: Tile;
  readonly time: string;
  readonly figure: Figure;
  readonly series: Series | undefined;
}

/** What a slide shows, worked out of data and filter. `observations` are the figures on it, those of its latest year first. */
export type SlideContent = { readonly observations: readonly Observation[] } & (
  | { readonly kind: 'cover' | 'closing' }
  | { readonly kind: 'figures' | 'section'; readonly figures: readonly SlideFigure[] }
  | {
      readonly kind: 'timeline';
      readonly chosen: ChosenSeries;
      readonly drawing: Drawing;
      /** What the filter makes of the first indicator; one that it leaves only as a whole says so. */
      readonly verdict: Verdict | undefined;
    }
  | { readonly kind: 'breakdown'; readonly breakdown: Breakdown | undefined }
  | {
      readonly kind: 'campaigns';
      /** Those of the page. */
      readonly campaigns: readonly Campaign[];
      /** How many there are on all pages. */
      readonly count: number;
    }
  | { readonly kind: 'audit'; readonly checked: readonly CheckedIdentity[] | undefined }
);

const toFigures = ({ cube }: DeckData, verdicts: Verdicts, slide: Slide): readonly SlideFigure[] =>
  slide.indicators.flatMap((id): readonly SlideFigure[] => {
    const indicator = cube.dataset.indicatorById.get(id);
    const verdict = verdicts.get(id);
    if (!indicator || !verdict || verdict.kind === 'outside') return [];
    const latest = latestOf(verdict.observations);
    const figure = latest && toFigure(cube.dataset, latest.observations);
    if (!latest || !figure) return [];
    const series = buildSeries(cube, verdicts, id);
    const only = series.length === 1 ? series[0] : undefined;
    return [{ tile: { indicator, verdict }, time: latest.time, figure, series: only }];
  });

const toTimeline = (data: DeckData, verdicts: Verdicts, slide: Slide, filter: Filter) => {
  const { dataset } = data.cube;
  const { indicators, chart, baseYear } = slide;
  const split = slide.split ?? defaultSplit(data.cube, verdicts, filter, indicators);
  const chosen = chooseSeries(data.cube, verdicts, filter, {
    indicators,
    split: split === NO_SPLIT ? undefined : split,
    ownAxes: false,
    most: MAX_SLIDE_SERIES,
  });
  const issue = splitSelection(dataset, filter, chosen.split);
  const years = commonYears(chosen.series);
  const drawing: Drawing = {
    measure: chart?.measure ?? 'absolute',
    base: baseYear !== undefined && years.includes(baseYear) ? baseYear : years[0],
    scale: chart?.scale ?? 'linear',
    stacked: chart?.form === 'stacked' && chosen.stack?.ok === true,
    isMuted: ({ codes }) =>
      issue?.anySelected === true && !issue.isSelected(codes[chosen.split ?? ''] ?? ''),
    breaks: numberBreaks(chosen.series),
  };
  return { chosen, drawing };
};

const latestFirst = (observations: readonly Observation[]): readonly Observation[] =>
  observations.toSorted((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));

const resultsOf = ({ cube }: DeckData, campaigns: readonly Campaign[]): readonly Observation[] =>
  campaigns.flatMap(({ results }) =>
    results.flatMap((result) =>
      typeof result === 'string' ? (cube.dataset.observationByReference.get(result) ?? []) : [],
    ),
  );

/** Works out what a slide shows under its own filter, else that of the link; of a table the page, from 0. */
export const toContent = (data: DeckData, slide: Slide, page = 0): SlideContent => {
  const { cube, identities } = data;
  const filter = filterOf(data, slide);
  const verdicts = applyFilter(cube, filter);
  switch (slide.kind) {
    case 'cover':
    case 'closing':
      return { kind: slide.kind, observations: [] };
    case 'figures':
    case 'section': {
      const figures = toFigures(data, verdicts, slide);
      const observations = figures.flatMap(({ figure }) =>
        figure.kind === 'published' ? [figure.observation] : figure.parts,
      );
      return { kind: slide.kind, figures, observations };
    }
    case 'timeline': {
      const { chosen, drawing } = toTimeline(data, verdicts, slide, filter);
      const points = chosen.series.flatMap((series) => series.points.flatMap(({ from }) => from));
      const verdict = verdicts.get(slide.indicators[0] ?? '');
      const observations = latestFirst([...new Set(points)]);
      return { kind: 'timeline', chosen, drawing, verdict, observations };
    }
    case 'breakdown': {
      const [first = ''] = slide.indicators;
      const splits = splitsOf(cube.dataset, first);
      const split = splits.find((each) => each === slide.split) ?? splits[0];
      const breakdown = split ? breakDown(cube, filter, first, split) : undefined;
      const { whole, parts = [] } = breakdown ?? {};
      return { kind: 'breakdown', breakdown, observations: [...(whole ? [whole] : []), ...parts] };
    }
    case 'campaigns': {
      const all = selectCampaigns(cube.dataset, filter);
      const campaigns = toCampaignPages(all)[page] ?? [];
      const observations = resultsOf(data, campaigns);
      return { kind: 'campaigns', campaigns, count: all.length, observations };
    }
    case 'audit': {
      const checked = identities?.map((each) => evaluateIdentity(each, cube.dataset));
      const off = checked?.filter(({ verdict }) => verdict === 'off') ?? [];
      return { kind: 'audit', checked, observations: off.flatMap(({ whole }) => whole ?? []) };
    }
  }
};

/** How many pages a slide has: as many as its campaigns need, else one. */
export const countPages = (
  data: Pick<DeckData, 'cube' | 'package' | 'latest' | 'filter'>,
  slide: Slide,
): number =>
  slide.kind === 'campaigns'
    ? toCampaignPages(selectCampaigns(data.cube.dataset, filterOf(data, slide))).length
    : 1;
