import type { SeriesPoint } from '../../crossfilter/build-series';
import { measureSeries } from '../../crossfilter/measure-series';
import type { Language } from '../../domain/language';
import { wordsIn } from '../../i18n/words';
import { evidenceWords, placeWords } from '../../provenance/source-words';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { pointWords } from './to-timeline-model';
import type { Drawn } from './use-timeline';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';

/** What a tooltip says of one point: its name and year, figure, growth, how it was computed, its source and evidence. */
export interface PointWords {
  readonly title: string;
  readonly rows: readonly string[];
  readonly note?: string | undefined;
}

const howWords = (point: SeriesPoint, language: Language): string | undefined => {
  const t = wordsIn('figure', language);
  const [observation] = point.from;
  if (!observation) return undefined;
  if (point.how === 'sum') return t('sum', { count: point.from.length });
  if (point.how === 'derived') return observation.derivation?.[language] ?? t('derived');
  if (!observation.growth) return undefined;
  const growth = formatGrowth(observation.growth);
  return point.how === 'growth'
    ? t('fromGrowth', { year: observation.time, growth })
    : t('growthPrinted', { growth });
};

/** Words for one point of a chart; undefined where the series has no figure in that year. */
export const describePoint = (
  { dataset, series, split, drawing: { measure, base } }: Drawn,
  at: { readonly id: string; readonly year: string },
  language: Language,
): PointWords | undefined => {
  const own = series.find((each) => each.id === at.id);
  const point = own?.points.find((each) => String(each.year) === at.year);
  if (!own || !point) return undefined;
  const measured = measureSeries(own, measure, base).points.find(
    (each) => each.year === point.year,
  );
  const [first] = point.from;
  return {
    title: `${seriesName(dataset, own, split, language)} · ${at.year}`,
    rows: [
      measure !== 'absolute' && measured
        ? pointWords(dataset, own.indicator, measured, measure, language)
        : undefined,
      figureWords(dataset, own.indicator, point, language).text,
      howWords(point, language),
    ].filter((row) => row !== undefined),
    note:
      first &&
      `${placeWords(dataset, first.source, language)} · ${evidenceWords(dataset, first.source.id, language)}`,
  };
};
