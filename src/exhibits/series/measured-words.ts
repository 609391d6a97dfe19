import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { unitOf } from '../../wording/figure-words';
import { seriesName } from '../../wording/series-name';
import { pointWords, toMeasured } from './to-timeline-model';
import type { Drawn } from './use-timeline';
import './words';
import '../../wording/headline';

type Measured = Pick<Drawn, 'dataset' | 'drawing'>;

/** What a number of a series is measured in, as it stands under its name or over its axis: its unit, or the measure with its base year. */
export const measureWords = (
  { dataset, drawing }: Measured,
  { indicator }: Series,
  language: Language,
): string => {
  const { measure, base = '' } = drawing;
  const t = wordsIn('series', language);
  if (measure !== 'absolute') return t(`measured.${measure}`, { base });
  return unitOf(dataset, indicator)?.name[language] ?? '';
};

/** A number of a series in the measure chosen; one that no source prints says so. */
export const markedWords = (
  { dataset, drawing }: Measured,
  { indicator }: Series,
  point: SeriesPoint,
  language: Language,
): string => {
  const finding = pointWords(dataset, indicator, point, drawing.measure, language);
  return point.how === 'printed' ? finding : wordsIn('headline', language)('computed', { finding });
};

/** What one series has in a year: the number, and with its name. */
export interface YearRow {
  readonly id: string;
  readonly value: string;
  readonly text: string;
}

/** What the series of a chart have in a year, the largest value first; those that have none are left out. */
export const yearRows = (drawn: Drawn, year: string, language: Language): readonly YearRow[] =>
  drawn.series
    .flatMap((series) => {
      const { points } = toMeasured(drawn.dataset, series, drawn.drawing);
      const point = points.find((each) => String(each.year) === year);
      return point ? [{ series, point }] : [];
    })
    .toSorted((a, b) => Number(b.point.value) - Number(a.point.value))
    .map(({ series, point }) => {
      const name = seriesName(drawn.dataset, series, drawn.split, language);
      const value = markedWords(drawn, series, point, language);
      return { id: series.id, value, text: `${name} ${value}` };
    });
