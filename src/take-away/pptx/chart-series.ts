import type { ValueScale } from '../../charts/layout/build-value-scale';
import type { Language } from '../../domain/language';
import type { ChartModel, ModelPoint } from '../../exhibits/picture-model';
import { labelsOf, toLabels } from './chart-labels';
import type { ChartRun } from './chart-runs';
import type { Box } from './measure';
import { inLanguages, fillOf } from './text';
import { toColumnName } from '../xlsx/sheet-xml';
import { element, escapeXml, setting } from './xml';

/** The sheet of the workbook inside a chart, by which the chart refers to it. */
export const SHEET = 'Sheet1';

/** What a chart is written with. `band` is the width of a category, px. */
export interface ChartPen {
  readonly chart: ChartModel;
  readonly languages: readonly Language[];
  readonly band: number;
}

/** A chart with its axis and the place of its drawing inside its own. */
export interface Frame extends ChartPen {
  readonly runs: readonly ChartRun[];
  readonly scale: ValueScale;
  /** The end of the axis, with room for what stands behind the longest row. */
  readonly max: number;
  readonly plot: Box;
  readonly box: Box;
}

const LINE_EMU = 31_750;
const THIN_EMU = 19_050;
const MARKER = 7;

const rangeOf = (column: number, rows: number): string => {
  const letters = toColumnName(column);
  return `${SHEET}!$${letters}$2:$${letters}$${rows + 1}`;
};

/** A name in all languages that are shown, a line each. */
export const nameOf = (
  words: Parameters<typeof inLanguages>[0],
  languages: readonly Language[],
): string =>
  inLanguages(words, languages)
    .map(({ text }) => text)
    .join('\n');

const toNames = ({ chart, languages }: ChartPen): string =>
  element(
    'c:cat',
    {},
    element(
      'c:strRef',
      {},
      element('c:f', {}, rangeOf(0, chart.categories.length)),
      element(
        'c:strCache',
        {},
        setting('c:ptCount', chart.categories.length),
        ...chart.categories.map((words, idx) =>
          element('c:pt', { idx }, element('c:v', {}, escapeXml(nameOf(words, languages)))),
        ),
      ),
    ),
  );

const toValues = ({ points }: ChartRun, column: number): string =>
  element(
    'c:val',
    {},
    element(
      'c:numRef',
      {},
      element('c:f', {}, rangeOf(column, points.length)),
      element(
        'c:numCache',
        {},
        element('c:formatCode', {}, 'General'),
        setting('c:ptCount', points.length),
        ...points.map((point, idx) =>
          point ? element('c:pt', { idx }, element('c:v', {}, String(point.value))) : '',
        ),
      ),
    ),
  );

type Dash = 'dash' | 'sysDot';

const stroke = (color: string, width: number, dash?: Dash): string =>
  element(
    'a:ln',
    { w: width, cap: 'rnd' },
    fillOf(color),
    dash ? setting('a:prstDash', dash) : '',
    element('a:round'),
  );

const NO_STROKE = element('a:ln', {}, element('a:noFill'));

const SYMBOLS = { over: 'triangle', nearly: 'diamond', about: 'diamond' } as const;

type Look = Pick<ModelPoint, 'computed' | 'later' | 'hedge'>;

const toMarker = ({ computed, later, hedge }: Look, color: string) =>
  element(
    'c:marker',
    {},
    setting('c:symbol', hedge ? SYMBOLS[hedge] : later ? 'square' : 'circle'),
    setting('c:size', hedge ? MARKER + 2 : MARKER),
    element('c:spPr', {}, fillOf(computed || later ? 'paper' : color), stroke(color, THIN_EMU)),
  );

/** A computed bar is hollow and dashed, one announced later hollow and dotted, others are filled. */
const barLook = ({ computed, later }: Look, color: string): string => {
  const dash = later ? 'sysDot' : computed ? 'dash' : undefined;
  return element('c:spPr', {}, fillOf(dash ? 'paper' : color), stroke(color, THIN_EMU, dash));
};

/** Parts of a stack may have one color: a line of paper lies between them. */
const PAPER_STROKE = stroke('paper', THIN_EMU);

/** The look of points that differ from their series. */
const toOddPoints = ({ series, points }: ChartRun): string =>
  points
    .map((point, idx) => {
      if (!point) return '';
      const color = point.color ?? series.color;
      if (series.shape === 'bar') {
        if (!point.computed && !point.later && color === series.color) return '';
        return element(
          'c:dPt',
          {},
          setting('c:idx', idx),
          setting('c:invertIfNegative', 0),
          setting('c:bubble3D', 0),
          barLook(point, color),
        );
      }
      if (!point.computed && !point.later && !point.hedge) return '';
      // The stroke of a point is that of the line towards it: without it a program draws it in a color of its own.
      const dash = point.later ? 'dash' : undefined;
      const line = series.shape === 'dots' ? NO_STROKE : stroke(color, LINE_EMU, dash);
      return element(
        'c:dPt',
        {},
        setting('c:idx', idx),
        toMarker(point, color),
        setting('c:bubble3D', 0),
        element('c:spPr', {}, line),
      );
    })
    .join('');

const lookOf = ({ series }: ChartRun, form: ChartModel['form']): string => {
  if (series.shape === 'bar')
    return (
      element('c:spPr', {}, fillOf(series.color), form === 'stacked' ? PAPER_STROKE : NO_STROKE) +
      setting('c:invertIfNegative', 0)
    );
  const line = series.shape === 'dots' ? NO_STROKE : stroke(series.color, LINE_EMU);
  return (
    element('c:spPr', {}, line) + toMarker({ computed: false, hedge: undefined }, series.color)
  );
};

/** A run as a series of the format; `index` counts all of a chart, and its column in the workbook is the next one. */
export const toSeries = (pen: ChartPen, run: ChartRun, index: number): string => {
  const { chart, languages, band } = pen;
  const labels = labelsOf(chart, run, languages[0] ?? 'zh', band);
  const letters = toColumnName(index + 1);
  return element(
    'c:ser',
    {},
    setting('c:idx', index),
    setting('c:order', index),
    element(
      'c:tx',
      {},
      element(
        'c:strRef',
        {},
        element('c:f', {}, `${SHEET}!$${letters}$1`),
        element(
          'c:strCache',
          {},
          setting('c:ptCount', 1),
          element('c:pt', { idx: 0 }, element('c:v', {}, escapeXml(nameOf(run.name, languages)))),
        ),
      ),
    ),
    lookOf(run, chart.form),
    toOddPoints(run),
    toLabels(labels, languages),
    toNames(pen),
    toValues(run, index + 1),
    run.series.shape === 'bar' ? '' : setting('c:smooth', 0),
  );
};
