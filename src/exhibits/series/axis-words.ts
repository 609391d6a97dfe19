import type { TimelineModel, TimelineWords } from '../../charts/model/timeline-model';
import type { Language } from '../../domain/language';
import { formatTick } from '../../wording/format-figure';

/** The words of the axes of a chart; a number that the languages write differently stands in each of them. */
export const axisWords = (
  languages: readonly Language[],
  {
    measure,
    series,
    scale,
    reach = [],
  }: Pick<TimelineModel, 'measure' | 'series' | 'scale' | 'reach'>,
): TimelineWords => {
  const values = series.flatMap(({ points }) => points.map((point) => point?.value ?? 0));
  // Charts with one axis have one unit on it.
  const most = Math.max(0, ...[...values, ...reach].map(Math.abs));
  return {
    formatValue: (value) => {
      if (measure === 'yoy') return `${value}%`;
      if (measure === 'index') return String(value);
      // Ticks of a log axis are of many sizes: in the unit of the largest, 100 would be 0.01万.
      const size = scale === 'log' ? value : most;
      const ticks = languages.map((language) => formatTick(language, value, size));
      return [...new Set(ticks)].join(' / ');
    },
    formatYear: (year) => year,
  };
};
