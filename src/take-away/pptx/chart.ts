import type { ValueScale } from '../../charts/layout/build-value-scale';
import type { Language } from '../../domain/language';
import type { ChartModel } from '../../exhibits/picture-model';
import { wordsIn } from '../../i18n/words';
import { endWidth, spreadEnds } from './chart-labels';
import { type ChartRun, toChartRuns } from './chart-runs';
import { axisFormat, toChartScale, widestTick } from './chart-scale';
import { type ChartPen, nameOf, toSeries } from './chart-series';
import { type Box, widthOf } from './measure';
import { fillOf, inLanguages, SMALL, toRunLook } from './text';
import type { SheetCell } from './workbook';
import { element, NAMESPACES, setting } from './xml';
import './words';

/** A chart as the format has it, and the rows of the workbook that it keeps. */
export interface WrittenChart {
  readonly root: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

const IDS = { category: 111_111_111, value: 222_222_222 } as const;
const ABOVE = 34;
const BELOW = 34;
const GAP = 10;
/** Names of rows take no more of the width than this. */
const MOST_NAME = 0.36;

const textLook = (language: Language, color: string): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element(
      'a:p',
      {},
      element('a:pPr', {}, toRunLook('a:defRPr', { language, size: SMALL, color })),
      element('a:endParaRPr', { lang: language === 'zh' ? 'zh-CN' : 'en-US' }),
    ),
  );

const hairline = (token: string): string =>
  element('c:spPr', {}, element('a:ln', { w: 9525 }, fillOf(token)));

interface Frame extends ChartPen {
  readonly runs: readonly ChartRun[];
  readonly scale: ValueScale;
  /** The end of the axis, with room for what stands behind the longest row. */
  readonly max: number;
  readonly plot: Box;
}

const widest = (chart: ChartModel, languages: readonly Language[]): number =>
  Math.max(
    0,
    ...chart.categories.flatMap((words) =>
      inLanguages(words, languages).map(({ text, language }) => widthOf(text, language, SMALL)),
    ),
  );

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

const toFrame = (chart: ChartModel, languages: readonly Language[], size: Box): Frame => {
  const { width, height } = size;
  const runs = toChartRuns(chart);
  const scale = toChartScale(chart);
  const [first = 'zh'] = languages;
  if (chart.form === 'rows') {
    const names = Math.min(widest(chart, languages) + GAP, width * MOST_NAME);
    const room = width - names;
    const bars = Math.max(room * 0.3, room - widestLabel(chart, languages) - GAP * 2);
    const most = Math.max(
      chart.most ?? 0,
      ...runs.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
    );
    const plot = { x: names, y: 0, width: room, height };
    return { chart, languages, runs, scale, max: (most * room) / bars, plot, shiftOf: () => 0 };
  }
  const axis = widthOf(widestTick(first, scale), first, SMALL) + GAP * 2;
  const ends = chart.form === 'stacked' ? GAP : endWidth(runs, languages, width) + GAP;
  const legend = hasLegend(chart) ? BELOW : 0;
  const plot = {
    x: axis,
    y: ABOVE + legend,
    width: width - axis - ends,
    height: height - ABOVE - BELOW - legend,
  };
  const room = { width: ends, top: plot.y, height: plot.height };
  const shifts = spreadEnds(runs, scale, languages, room);
  const shiftOf = (run: ChartRun): number => (shifts.get(run) ?? 0) / height;
  return { chart, languages, runs, scale, max: scale.max, plot, shiftOf };
};

/** Bars side by side or on one another bear no names of their own. */
const hasLegend = ({ series, form }: ChartModel): boolean =>
  form !== 'rows' && series.length > 1 && series.some(({ shape }) => shape === 'bar');

const toGroups = (frame: Frame): string => {
  const { chart, runs } = frame;
  const axes = setting('c:axId', IDS.category) + setting('c:axId', IDS.value);
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
          setting('c:gapWidth', 45),
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

const toCategoryAxis = ({ chart, languages: [first = 'zh'] }: Frame): string => {
  const isRows = chart.form === 'rows';
  return element(
    'c:catAx',
    {},
    setting('c:axId', IDS.category),
    element('c:scaling', {}, setting('c:orientation', isRows ? 'maxMin' : 'minMax')),
    setting('c:delete', 0),
    setting('c:axPos', isRows ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'low'),
    hairline('strong'),
    textLook(first, isRows ? 'ink' : 'ink-muted'),
    setting('c:crossAx', IDS.value),
    setting('c:crosses', chart.scale === 'log' ? 'min' : 'autoZero'),
    setting('c:auto', 0),
    setting('c:lblAlgn', 'ctr'),
    setting('c:lblOffset', 50),
    setting('c:noMultiLvlLbl', 1),
  );
};

const toValueAxis = ({ chart, scale, max, languages: [first = 'zh'] }: Frame): string => {
  const isRows = chart.form === 'rows';
  const isLog = scale.kind === 'log';
  return element(
    'c:valAx',
    {},
    setting('c:axId', IDS.value),
    element(
      'c:scaling',
      {},
      isLog ? setting('c:logBase', 10) : '',
      setting('c:orientation', 'minMax'),
      setting('c:max', max),
      setting('c:min', scale.min),
    ),
    setting('c:delete', isRows ? 1 : 0),
    setting('c:axPos', isRows ? 't' : 'l'),
    isRows ? '' : element('c:majorGridlines', {}, hairline('hairline')),
    element('c:numFmt', { formatCode: axisFormat(first, chart.measure, scale), sourceLinked: 0 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, element('a:ln', {}, element('a:noFill'))),
    textLook(first, 'ink-muted'),
    setting('c:crossAx', IDS.category),
    setting('c:crosses', 'autoZero'),
    setting('c:crossBetween', 'between'),
    isRows || isLog ? '' : setting('c:majorUnit', scale.step),
  );
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

/** The rows of the workbook: the values of each run, then for each its words as they are printed, with what is computed. */
const toRows = ({ chart, runs, languages }: Frame): WrittenChart['rows'] => {
  const [first = 'zh'] = languages;
  const t = wordsIn('takeAwayPptx', first);
  const heading = runs.map(({ name }) => nameOf(name, languages));
  return [
    ['', ...heading, ...heading.map((name) => t('asPrinted', { name }))],
    ...chart.categories.map((words, at) => [
      nameOf(words, languages),
      ...runs.map(({ points }) => points[at]?.value ?? null),
      ...runs.map(({ points }) => {
        const point = points[at];
        if (!point) return null;
        const label = point.label[first];
        return point.computed ? t('computed', { figure: label }) : label;
      }),
    ]),
  ];
};

/** Writes a chart for a place: all of its series as native, editable ones, gaps as gaps, lines in runs between breaks, computed points hollow. */
export const writeChart = (
  chart: ChartModel,
  languages: readonly Language[],
  size: Box,
): WrittenChart => {
  const frame = toFrame(chart, languages, size);
  const { plot } = frame;
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
        toLayout(plot, size),
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
  return { root, rows: toRows(frame) };
};
