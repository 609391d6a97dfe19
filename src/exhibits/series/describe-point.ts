import type { Series, SeriesPoint } from '../../crossfilter/build-series';
import { comparePoints, comparePrintedPoint } from '../../crossfilter/compare-points';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { evidenceWords, placeWords } from '../../provenance/source-words';
import { figureWords, unitOf } from '../../wording/figure-words';
import { incomparableWords } from '../../wording/incomparable';
import { roundingWords } from '../../wording/format-figure';
import { formatGrowth } from '../../wording/format-growth';
import { markedWords, measureWords, type YearRow, yearRows } from './measured-words';
import { toMeasured } from './to-timeline-model';
import type { Drawn } from './use-timeline';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';

/** What a tooltip says of one point, under all that stands at its year where there are several: its name and year, figure, its rounding, growth, how it was computed, its source and evidence. */
export interface PointWords {
  readonly year?:
    | { readonly title: string; readonly rows: readonly YearRow[]; readonly strong: string }
    | undefined;
  readonly title: string;
  readonly rows: readonly string[];
  readonly note?: string | undefined;
}

/** The rate printed with a point, where it may be shown; one that the printed values contradict says so. */
const printedWords = (
  dataset: Dataset,
  series: Series,
  point: SeriesPoint,
  language: Language,
): string | undefined => {
  const indicator = dataset.indicatorById.get(series.indicator);
  const [observation] = point.from;
  if (!indicator || !observation?.growth) return undefined;
  const t = wordsIn('figure', language);
  const words = t('growthPrinted', { growth: formatGrowth(observation.growth) });
  if (observation.growth.hedge) return words;
  const before = series.points.find(({ year }) => year === point.year - 1);
  const comparison = before
    ? comparePoints(indicator, series, before, point)
    : comparePrintedPoint(indicator, series, point);
  if (!comparison || comparison.ok) return words;
  const isOwn = comparison.why === 'contradicted' || comparison.why === 'undecided';
  return isOwn ? `${words}; ${incomparableWords(comparison.why, language)}` : undefined;
};

const howWords = (
  dataset: Dataset,
  series: Series,
  point: SeriesPoint,
  language: Language,
): string | undefined => {
  const t = wordsIn('figure', language);
  const [observation] = point.from;
  if (!observation) return undefined;
  if (point.how === 'sum') return t('sum', { count: point.from.length });
  if (point.how === 'derived') return observation.derivation?.[language] ?? t('derived');
  if (point.how !== 'growth') return printedWords(dataset, series, point, language);
  const growth = observation.growth ? formatGrowth(observation.growth) : '';
  return t('fromGrowth', { year: observation.time, growth });
};

/** A figure, and to what it is rounded: in the same row where its words already have all digits. */
const figureRows = (
  dataset: Dataset,
  indicator: string,
  point: SeriesPoint,
  language: Language,
): readonly string[] => {
  const { text } = figureWords(dataset, indicator, point, language);
  const rounding = roundingWords(language, point, unitOf(dataset, indicator));
  if (!rounding) return [text];
  return rounding.startsWith(text) ? [rounding] : [text, rounding];
};

/** Words for one point of a chart; undefined where the series has no figure in that year. */
export const describePoint = (
  drawn: Drawn,
  at: { readonly id: string; readonly year: string },
  language: Language,
): PointWords | undefined => {
  const { dataset, series, split, drawing } = drawn;
  const { measure } = drawing;
  const own = series.find((each) => each.id === at.id);
  const point = own?.points.find((each) => String(each.year) === at.year);
  if (!own || !point) return undefined;
  const measured = toMeasured(dataset, own, drawing).points.find(
    (each) => each.year === point.year,
  );
  const [first] = point.from;
  const rows = series.length > 1 ? yearRows(drawn, at.year, language) : [];
  const year = wordsIn('series', language)('measured.year', { year: at.year });
  return {
    year: rows.length > 1 ? { title: year, rows, strong: own.id } : undefined,
    title: `${seriesName(dataset, own, split, language)} · ${at.year}`,
    rows: [
      measure !== 'absolute' && measured && rows.length < 2
        ? `${measureWords(drawn, own, language)}: ${markedWords(drawn, own, measured, language)}`
        : undefined,
      ...figureRows(dataset, own.indicator, point, language),
      howWords(dataset, own, point, language),
    ].filter((row) => row !== undefined),
    note:
      first &&
      `${placeWords(dataset, first.source, language)} · ${evidenceWords(dataset, first.source.id, language)}`,
  };
};
