import type { Verdict, Verdicts } from '../../crossfilter/apply-filter';
import { buildSeries, type Series } from '../../crossfilter/build-series';
import {
  type ChosenSeries,
  chooseSeries,
  possibleSplits,
  publishedYears,
} from '../../crossfilter/choose-series';
import { chooseTiles, MOST_TILES } from '../../crossfilter/choose-tiles';
import { defaultIndicator } from '../../crossfilter/default-indicator';
import { defaultSplit } from '../../crossfilter/default-split';
import { hasYear, isUnfiltered } from '../../crossfilter/filter';
import {
  canBeIndexed,
  chooseBase,
  commonYears,
  type Measure,
  measureSeries,
} from '../../crossfilter/measure-series';
import { type SplitSelection, splitSelection } from '../../crossfilter/split-selection';
import { type Memory, remember, rememberLast } from '../../domain/remember';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { type Axes, equalAxes } from './equal-axes';
import { MAX_INDICATORS, MAX_SERIES, NO_SPLIT, type SeriesSpec } from './spec';
import { type Drawing, type Frame, numberBreaks, toMeasured, yearsOf } from './to-timeline-model';

/**
 * The series and how they are drawn. `indicators` are those of the spec, else the one that the filter makes the first;
 * `splits` the dimensions by which it can be split, none of several. `charts` are the series of each chart: all in one,
 * or each in one of its own where `multiples` says so: where it is asked for, and for figures that share no axis.
 * `measured` are all of them in the measure in which they are drawn. `selection` is what a part means for the filter,
 * `verdict` what the filter makes of the first indicator that is drawn, `speaker` the series that the headline is about;
 * `selected` are the parts that the filter names, `sum` their sum where they may be added up. `years` are those for which
 * anything of what is drawn is published, whatever years the filter leaves. `axes` are those of several small charts; `frames` are what charts have as others, of this answer or of one beside it.
 */
export interface SeriesAnswer extends Answer<SeriesSpec> {
  readonly indicators: readonly string[];
  readonly splits: readonly string[];
  readonly chosen: ChosenSeries;
  readonly charts: readonly (readonly Series[])[];
  readonly drawing: Drawing;
  readonly measured: readonly Series[];
  readonly multiples: boolean;
  readonly selection: SplitSelection | undefined;
  readonly verdict: Verdict | undefined;
  readonly speaker: Series | undefined;
  readonly selected: readonly Series[];
  readonly sum: Series | undefined;
  readonly years: { readonly first: number; readonly last: number };
  readonly axes?: Axes | undefined;
  readonly frames?: readonly (Frame | undefined)[] | undefined;
}

const chooseIndicators = ({ ground, spec, filter, verdicts }: Asked<SeriesSpec>) => {
  if (spec.indicators.length > 0) return spec.indicators;
  const { cube } = ground;
  const tiles = chooseTiles(cube.dataset.indicators, verdicts, MOST_TILES);
  return defaultIndicator(cube, verdicts, filter, tiles);
};

/** True where the series may be stacked: parts that add up to their total, and all of them drawn. */
const canStack = ({ stack, cut }: ChosenSeries): boolean => stack?.ok === true && cut === 0;

/** True where at least one series can be drawn in a measure: a year beside the base year, or one with growth. */
const canMeasure = (
  { ground }: Asked<SeriesSpec>,
  { series }: ChosenSeries,
  measure: Measure,
  base: number | undefined,
): boolean =>
  series.some((each) => {
    const indicator = ground.cube.dataset.indicatorById.get(each.indicator);
    if (!indicator) return false;
    const { points } = measureSeries(indicator, each, measure, base);
    return points.length > (measure === 'index' ? 1 : 0);
  });

/** What is not possible is not drawn: a stack of parts that do not add up gives lines, a measure without comparable years the figures. */
const toDrawing = (
  asked: Asked<SeriesSpec>,
  chosen: ChosenSeries,
  isMuted: Drawing['isMuted'],
): Drawing => {
  const { chart, baseYear } = asked.spec;
  const { indicatorById } = asked.ground.cube.dataset;
  const indexed = chosen.series.filter((each) => {
    const indicator = indicatorById.get(each.indicator);
    return indicator && canBeIndexed(indicator, each);
  });
  const base = chooseBase(indexed, baseYear);
  const isPossible = canMeasure(asked, chosen, chart.measure, base);
  const measure = isPossible || chosen.series.length === 0 ? chart.measure : 'absolute';
  const scale = measure === 'yoy' ? 'linear' : chart.scale;
  return {
    measure,
    base,
    bases: commonYears(indexed),
    scale,
    stacked:
      chart.form === 'stacked' && measure === 'absolute' && scale === 'linear' && canStack(chosen),
    isMuted,
    breaks: numberBreaks(chosen.series),
  };
};

/** A drawn stack has the years in which its parts add up, and so has everything that is said of it. */
const withinStack = (
  { spec }: Asked<SeriesSpec>,
  chosen: ChosenSeries,
  { stacked }: Drawing,
): ChosenSeries => {
  const { stack } = chosen;
  if (!stacked || !stack?.ok || spec.chart.show !== 'chart') return chosen;
  const clip = (each: Series): Series => ({
    ...each,
    points: each.points.filter(({ year }) => year >= stack.from && year <= stack.to),
  });
  return stack.left.length === 0 ? chosen : { ...chosen, series: chosen.series.map(clip) };
};

const latestOf = (series: readonly Series[]) =>
  series.flatMap(({ points }) => points.at(-1)?.from ?? []);

/** The sum of several selected parts; undefined where they may not be added up, or it is of other parts. */
const sumOf = (
  { ground, filter, verdicts }: Asked<SeriesSpec>,
  indicator: string,
  selected: readonly Series[],
): Series | undefined => {
  if (selected.length < 2) return undefined;
  const [sum, other] = buildSeries(ground.cube, verdicts, indicator);
  if (!sum || other) return undefined;
  const points = sum.points.filter(({ how, year }) => how === 'sum' && hasYear(filter, year));
  const parts = latestOf(selected);
  const own = points.at(-1)?.from ?? [];
  const isSame = own.length === parts.length && own.every((each) => parts.includes(each));
  return isSame ? { ...sum, points } : undefined;
};

/** The years of the slider: those published of what is drawn, with a year before that is computed. */
const toYears = (
  { ground }: Asked<SeriesSpec>,
  { series }: ChosenSeries,
): SeriesAnswer['years'] => {
  const shown = yearsOf(series);
  const all = publishedYears(ground.cube, series) ?? ground.years;
  return {
    first: Math.min(all.first, shown.at(0) ?? all.first),
    last: Math.max(all.last, shown.at(-1) ?? all.last),
  };
};

/** Series that one picture can hold: small charts and a table have room for every part. */
const roomFor = ({ chart }: SeriesSpec, indicators: readonly string[], multiples: boolean) => {
  const isRoomy = multiples || chart.show === 'table';
  if (!isRoomy) return MAX_SERIES;
  return indicators.length === 1 ? Number.POSITIVE_INFINITY : MAX_INDICATORS;
};

const badgeOf = (
  { filter }: Asked<SeriesSpec>,
  { series, split }: ChosenSeries,
  selection: SplitSelection | undefined,
  verdict: Verdict | undefined,
): BadgeName => {
  if (series.length === 0) return 'none';
  if (isUnfiltered(filter)) return 'unfiltered';
  if (selection?.anySelected) return 'own';
  return verdict?.kind === 'whole' && !split ? 'whole' : 'filtered';
};

const workOut = (asked: Asked<SeriesSpec>): Omit<SeriesAnswer, 'asked'> => {
  const { ground, spec, filter, verdicts } = asked;
  const { cube } = ground;
  const indicators = chooseIndicators(asked);
  const [only = ''] = indicators;
  const split = spec.split ?? defaultSplit(cube, verdicts, filter, indicators);
  const choose = (apart: boolean) =>
    chooseSeries(cube, verdicts, filter, {
      indicators,
      split: split === NO_SPLIT ? undefined : split,
      part: spec.part,
      most: roomFor(spec, indicators, apart),
      isWanted: (codes, by) =>
        splitSelection(cube.dataset, filter, by)?.isSelected(codes[by] ?? '') ?? false,
    });
  const apart = spec.chart.form === 'multiples' || indicators.length > MAX_SERIES;
  const all = choose(apart);
  const selection = splitSelection(cube.dataset, filter, all.split);
  const isSelected = ({ codes }: Pick<Series, 'codes'>): boolean =>
    selection?.isSelected(codes[all.split ?? ''] ?? '') ?? false;
  const anySelected = selection?.anySelected === true;
  const isMuted = (each: Series): boolean => anySelected && !isSelected(each);
  const chosen = withinStack(asked, all, toDrawing(asked, all, isMuted));
  const { series } = chosen;
  const [first] = series;
  const selected = anySelected ? series.filter(isSelected) : [];
  const speaker = selected[0] ?? first;
  const verdict = first && verdicts.get(first.indicator);
  const drawing = toDrawing(asked, chosen, isMuted);
  // Figures of other units share no axis; their index and their growth do.
  const multiples = apart || (chosen.mixed && drawing.measure === 'absolute');
  const charts = multiples ? series.map((each) => [each]) : [series];
  return {
    badge: badgeOf(asked, chosen, selection, verdict),
    lead: latestOf(selected.length > 1 ? selected : speaker ? [speaker] : []),
    isEmpty: first === undefined,
    indicators,
    splits: indicators.length === 1 ? possibleSplits(cube, filter, only) : [],
    chosen,
    charts,
    drawing,
    measured: series.map((each) => toMeasured(cube.dataset, each, drawing)),
    multiples,
    selection,
    verdict,
    speaker,
    selected,
    sum: sumOf(asked, speaker?.indicator ?? '', selected),
    years: toYears(asked, chosen),
    ...(multiples &&
      charts.length > 1 &&
      equalAxes({ dataset: cube.dataset, split: chosen.split, drawing, charts }, spec.chart.axes)),
  };
};

/** Choices of one reader under one filter: indicators, splits, ways to draw. */
const MOST_CHOICES = 24;

type WorkedOut = Omit<SeriesAnswer, 'asked'>;

const workedOut = rememberLast<Verdicts, [], Memory<WorkedOut>>(() => new Map());

/**
 * Draws the indicators over the years: one of them by a dimension where it is asked for or the filter selects parts of it,
 * else each for itself. Footnotes do not touch the charts: when they come, these stay the same objects and are not drawn again.
 */
export const answerSeries = (asked: Asked<SeriesSpec>): SeriesAnswer => ({
  asked,
  ...remember(workedOut(asked.verdicts), JSON.stringify(asked.spec), MOST_CHOICES, () =>
    workOut(asked),
  ),
});
