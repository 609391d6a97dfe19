import type { Language } from '../../domain/language';
import type { ChartModel } from '../../exhibits/picture-model';
import { wordsIn } from '../../i18n/words';
import type { Sheet } from '../sheet/sheet';
import { AXES, textLook, toCategoryAxis, toValueAxis, widestName } from './chart-axes';
import { type EndLabel, endWidth, hasEnds, placeEnds } from './chart-ends';
import { toChartRuns } from './chart-runs';
import { toChartScale, widestTick } from './chart-scale';
import { type Frame, nameOf, SHEET, toSeries } from './chart-series';
import { type Box, widthOf } from './measure';
import { inLanguages, SMALL } from './text';
import { element, NAMESPACES, setting } from './xml';
import './words';

/** A chart as the format has it, and the sheet of the workbook that it keeps. */
export interface WrittenChart {
  readonly root: string;
  readonly sheet: Sheet;
}

/** A chart in its place, with what stands beside it. */
export interface ChartLayout {
  readonly frame: Frame;
  readonly ends: readonly EndLabel[];
}

const ABOVE = 34;
const BELOW = 34;
const GAP = 10;
/** Of so few categories bars are no blocks. */
const FEW = 4;
/** Names of rows take no more of the width than this. */
export const MOST_NAME = 0.36;

const widestLabel = ({ series }: ChartModel, languages: readonly Language[]): number =>
  Math.max(
    0,
    ...series.flatMap(({ points }) =>
      points.flatMap((point) =>
        point
          ? inLanguages(point.label, languages).map(({ text, language }) =>
              widthOf(text, language, SMALL),
            )
          : [],
      ),
    ),
  );

const layOutRows = (chart: ChartModel, languages: readonly Language[], box: Box): Frame => {
  const runs = toChartRuns(chart);
  const names = Math.min(widestName(chart, languages) + GAP, box.width * MOST_NAME);
  const room = box.width - names;
  const bars = Math.max(room * 0.3, room - widestLabel(chart, languages) - GAP * 2);
  const values = runs.flatMap(({ points }) => points.map((point) => point?.value ?? 0));
  const max = (Math.max(chart.most ?? 0, ...values) * room) / bars;
  const plot = { x: names, y: 0, width: room, height: box.height };
  return { chart, languages, runs, scale: toChartScale(chart), max, plot, box, band: room };
};

const layOutColumns = (chart: ChartModel, languages: readonly Language[], box: Box): Frame => {
  const { width, height } = box;
  const runs = toChartRuns(chart);
  const scale = toChartScale(chart);
  const [first = 'zh'] = languages;
  const axis = widthOf(widestTick(first, scale), first, SMALL) + GAP * 2;
  const ends = endWidth(chart, runs, languages, width);
  const legend = hasLegend(chart) ? BELOW : 0;
  const plot = {
    x: axis,
    y: ABOVE + legend,
    width: width - axis - ends,
    height: height - ABOVE - BELOW - legend,
  };
  const band = plot.width / chart.categories.length;
  return { chart, languages, runs, scale, max: scale.max, plot, box, band };
};

/** Lays a chart out in a place of the page: its axes, the drawing, and the names beside it. */
export const layOutChart = (
  chart: ChartModel,
  languages: readonly Language[],
  box: Box,
): ChartLayout => {
  const frame = (chart.form === 'rows' ? layOutRows : layOutColumns)(chart, languages, box);
  return { frame, ends: placeEnds(chart, frame.runs, languages, frame.scale, frame) };
};

/** Bars side by side bear no names of their own. */
const hasLegend = (chart: ChartModel): boolean =>
  chart.form === 'columns' && chart.series.length > 1 && !hasEnds(chart);

const toGroups = (frame: Frame): string => {
  const { chart, runs } = frame;
  const axes = setting('c:axId', AXES.category) + setting('c:axId', AXES.value);
  const ofShape = (isBar: boolean) =>
    runs.flatMap((run, index) =>
      (run.series.shape === 'bar') === isBar ? [toSeries(frame, run, index)] : [],
    );
  const [bars, lines] = [ofShape(true), ofShape(false)];
  const stacked = chart.form === 'stacked';
  const group = (name: string, ...content: readonly string[]) => element(name, {}, ...content);
  return [
    bars.length === 0
      ? ''
      : group(
          'c:barChart',
          setting('c:barDir', chart.form === 'rows' ? 'bar' : 'col'),
          setting('c:grouping', stacked ? 'stacked' : 'clustered'),
          setting('c:varyColors', 0),
          ...bars,
          setting('c:gapWidth', chart.form !== 'rows' && chart.categories.length < FEW ? 150 : 45),
          stacked ? setting('c:overlap', 100) : '',
          axes,
        ),
    lines.length === 0
      ? ''
      : group(
          'c:lineChart',
          setting('c:grouping', 'standard'),
          setting('c:varyColors', 0),
          ...lines,
          setting('c:marker', 1),
          axes,
        ),
  ].join('');
};

const toLayout = (plot: Box, size: Box): string =>
  element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      setting('c:layoutTarget', 'inner'),
      setting('c:xMode', 'edge'),
      setting('c:yMode', 'edge'),
      setting('c:x', (plot.x / size.width).toFixed(4)),
      setting('c:y', (plot.y / size.height).toFixed(4)),
      setting('c:w', (plot.width / size.width).toFixed(4)),
      setting('c:h', (plot.height / size.height).toFixed(4)),
    ),
  );

/** The sheet of the workbook: the values of each run, then for each its words as they are printed, with what is computed. */
const toSheet = ({ chart, runs, languages }: Frame): Sheet => {
  const [first = 'zh'] = languages;
  const t = wordsIn('takeAwayPptx', first);
  const heading = runs.map(({ name }) => nameOf(name, languages));
  return {
    name: SHEET,
    head: ['', ...heading, ...heading.map((name) => t('asPrinted', { name }))],
    rows: chart.categories.map((words, at) => [
      nameOf(words, languages),
      ...runs.map(({ points }) => {
        const point = points[at];
        return point ? { value: String(point.value) } : undefined;
      }),
      ...runs.map(({ points }) => {
        const point = points[at];
        if (!point) return undefined;
        const label = point.label[first];
        return point.computed ? t('computed', { figure: label }) : label;
      }),
    ]),
  };
};

/** Writes a chart: all of its series as native, editable ones, gaps as gaps, lines in runs between breaks, computed points hollow. */
export const writeChart = (frame: Frame): WrittenChart => {
  const { chart, plot, box, languages } = frame;
  const [first = 'zh'] = languages;
  const root = element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': NAMESPACES['xmlns:a'],
      'xmlns:r': NAMESPACES['xmlns:r'],
    },
    setting('c:date1904', 0),
    setting('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      setting('c:autoTitleDeleted', 1),
      element(
        'c:plotArea',
        {},
        toLayout(plot, box),
        toGroups(frame),
        toCategoryAxis(frame),
        toValueAxis(frame),
        element('c:spPr', {}, element('a:noFill')),
      ),
      hasLegend(chart)
        ? element(
            'c:legend',
            {},
            setting('c:legendPos', 't'),
            setting('c:overlay', 0),
            textLook(first, 'ink'),
          )
        : '',
      setting('c:plotVisOnly', 1),
      setting('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    textLook(first, 'ink'),
    element('c:externalData', { 'r:id': 'rId1' }, setting('c:autoUpdate', 0)),
  );
  return { root, sheet: toSheet(frame) };
};
