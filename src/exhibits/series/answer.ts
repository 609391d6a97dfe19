import type { Verdict, Verdicts } from '../../crossfilter/apply-filter';
import { splitsOf } from '../../crossfilter/break-down';
import type { Series } from '../../crossfilter/build-series';
import { type ChosenSeries, chooseSeries } from '../../crossfilter/choose-series';
import { chooseTiles, MOST_TILES } from '../../crossfilter/choose-tiles';
import { defaultIndicator } from '../../crossfilter/default-indicator';
import { defaultSplit } from '../../crossfilter/default-split';
import { isUnfiltered } from '../../crossfilter/filter';
import { commonYears } from '../../crossfilter/measure-series';
import { type SplitSelection, splitSelection } from '../../crossfilter/split-selection';
import type { Answer, Asked, BadgeName } from '../exhibit';
import { MAX_INDICATORS, MAX_SERIES, NO_SPLIT, type SeriesSpec } from './spec';
import { type Drawing, numberBreaks } from './to-timeline-model';

/**
 * The series and how they are drawn. `indicators` are those of the spec, else the one that the filter makes the first;
 * `splits` the dimensions by which it can be split, none of several. `charts` are the series of each chart: all in one,
 * or each in one of its own where `multiples` says so. `selection` is what a part means for the filter,
 * `verdict` what the filter makes of the first indicator that is drawn, `speaker` the series that the headline is about.
 */
export interface SeriesAnswer extends Answer<SeriesSpec> {
  readonly indicators: readonly string[];
  readonly splits: readonly string[];
  readonly chosen: ChosenSeries;
  readonly charts: readonly (readonly Series[])[];
  readonly drawing: Drawing;
  readonly multiples: boolean;
  readonly selection: SplitSelection | undefined;
  readonly verdict: Verdict | undefined;
  readonly speaker: Series | undefined;
}

const chooseIndicators = ({ ground, spec, filter, verdicts }: Asked<SeriesSpec>) => {
  if (spec.indicators.length > 0) return spec.indicators;
  const { cube } = ground;
  const tiles = chooseTiles(cube.dataset.indicators, verdicts, MOST_TILES);
  return defaultIndicator(cube, verdicts, filter, tiles);
};

/** True where the series may be stacked: parts that add up to their total, and all of them drawn. */
const canStack = ({ stack, cut }: ChosenSeries): boolean => stack?.ok === true && cut === 0;

/** A stack is drawn only where the parts add up; a spec that asks for more gets lines. */
const toDrawing = (
  { chart, baseYear }: SeriesSpec,
  chosen: ChosenSeries,
  isMuted: Drawing['isMuted'],
): Drawing => {
  const years = commonYears(chosen.series);
  return {
    measure: chart.measure,
    base: baseYear !== undefined && years.includes(baseYear) ? baseYear : years[0],
    scale: chart.measure === 'yoy' ? 'linear' : chart.scale,
    stacked: chart.form === 'stacked' && chart.measure === 'absolute' && canStack(chosen),
    isMuted,
    breaks: numberBreaks(chosen.series),
  };
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
  const multiples = spec.chart.form === 'multiples' || indicators.length > MAX_SERIES;
  const chosen = chooseSeries(cube, verdicts, filter, {
    indicators,
    split: split === NO_SPLIT ? undefined : split,
    ownAxes: multiples,
    most: multiples ? MAX_INDICATORS : MAX_SERIES,
  });
  const { series } = chosen;
  const selection = splitSelection(cube.dataset, filter, chosen.split);
  const isSelected = ({ codes }: Pick<Series, 'codes'>): boolean =>
    selection?.isSelected(codes[chosen.split ?? ''] ?? '') ?? false;
  const anySelected = selection?.anySelected === true;
  const [first] = series;
  const speaker = (anySelected ? series.find(isSelected) : undefined) ?? first;
  const verdict = first && verdicts.get(first.indicator);
  return {
    badge: badgeOf(asked, chosen, selection, verdict),
    lead: speaker?.points.at(-1)?.from ?? [],
    isEmpty: first === undefined,
    indicators,
    splits: indicators.length === 1 ? splitsOf(cube.dataset, only) : [],
    chosen,
    charts: multiples ? series.map((each) => [each]) : [series],
    drawing: toDrawing(spec, chosen, (each) => anySelected && !isSelected(each)),
    multiples,
    selection,
    verdict,
    speaker,
  };
};

const workedOut = new WeakMap<Verdicts, Map<string, Omit<SeriesAnswer, 'asked'>>>();

/**
 * Draws the indicators over the years: one of them by a dimension where it is asked for or the filter selects parts of it,
 * else each for itself. Footnotes do not touch the charts: when they come, these stay the same objects and are not drawn again.
 */
export const answerSeries = (asked: Asked<SeriesSpec>): SeriesAnswer => {
  const known = workedOut.get(asked.verdicts) ?? new Map<string, Omit<SeriesAnswer, 'asked'>>();
  workedOut.set(asked.verdicts, known);
  const key = JSON.stringify(asked.spec);
  const own = known.get(key) ?? workOut(asked);
  known.set(key, own);
  return { asked, ...own };
};
