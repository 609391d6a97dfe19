import {
  buildDecadeScale,
  buildLinearScale,
  type ValueScale,
} from '../../charts/layout/build-value-scale';
import type { Language } from '../../domain/language';
import type { ChartModel } from '../../exhibits/picture-model';

const TICKS = 5;

const valuesOf = ({ series, form, categories }: ChartModel): readonly number[] =>
  form === 'stacked'
    ? categories.map((_, at) =>
        series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0),
      )
    : series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : [])));

/** The axis of the values: from zero, on a log scale between powers of ten, since presentation programs count in these only. */
export const toChartScale = (chart: ChartModel): ValueScale => {
  const own = valuesOf(chart);
  const values = [...own, chart.least ?? own, chart.most ?? own].flat();
  if (chart.scale === 'log') return buildDecadeScale(Math.min(...values), Math.max(...values));
  return buildLinearScale(Math.min(0, ...values), Math.max(0, ...values), TICKS);
};

const decimalsOf = (step: number, unit: number): number =>
  Math.max(0, Math.min(2, Math.ceil(-Math.log10(step / unit) - 1e-9)));

const withDecimals = (decimals: number): string =>
  decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';

const THOUSAND = 1e3;
const MILLION = 1e6;
const BILLION = 1e9;
const WAN = 1e4;
const YI = 1e8;

const GROUPED = '#,##0';

/**
 * How a program writes the numbers of an axis whose largest is `max`, in the units of the language. 万 and 亿 are no
 * powers of a thousand: their format divides by thousands and writes the point as a sign of its own, which every program
 * does; a unit of the axis itself is ignored by some, which would then show numbers ten thousand times as large.
 */
export const axisFormat = (
  language: Language,
  measure: ChartModel['measure'],
  { min, max, step }: ValueScale,
): string => {
  const size = Math.max(Math.abs(min), Math.abs(max));
  if (measure === 'yoy') return '0"%"';
  if (measure === 'index') return '0';
  if (language === 'zh') {
    if (size >= YI) return '[=0]0;0\\.00,,"亿"';
    return size >= WAN ? '[=0]0;0\\.0,"万"' : '0';
  }
  if (size >= BILLION) return `[=0]0;${withDecimals(decimalsOf(step, BILLION))},,,"bn"`;
  if (size >= MILLION) return `[=0]0;${withDecimals(decimalsOf(step, MILLION))},,"m"`;
  return size >= THOUSAND ? GROUPED : step < 1 ? withDecimals(decimalsOf(step, 1)) : '0';
};

/** About the widest number of such an axis. */
export const widestTick = (language: Language, { max }: ValueScale): string => {
  if (language === 'zh') {
    if (max >= YI) return `${(max / YI).toFixed(2)}亿`;
    return max >= WAN ? `${(max / WAN).toFixed(1)}万` : String(max);
  }
  if (max >= MILLION) return '00.0bn';
  return max.toLocaleString('en-US');
};
