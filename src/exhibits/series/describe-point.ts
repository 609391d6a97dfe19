import type { TFunction } from 'i18next';
import type { SeriesPoint } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import { measureSeries } from '../../crossfilter/measure-series';
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../domain/language';
import { evidenceWords, placeWords } from '../../provenance/source-words';
import { figureWords } from '../../wording/figure-words';
import { formatGrowth } from '../../wording/format-growth';
import { type Drawing, pointWords } from './to-timeline-model';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';

/** What a tooltip says of one point: its name and year, figure, growth, how it was computed, its source and evidence. */
export interface PointWords {
  readonly title: string;
  readonly rows: readonly string[];
  readonly note?: string | undefined;
}

const howWords = (
  t: TFunction<'figure'>,
  point: SeriesPoint,
  language: Language,
): string | undefined => {
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

/** Words for one point of the chosen series; undefined where the series has no figure in that year. */
export const describePoint = (
  t: TFunction<'figure'>,
  dataset: Dataset,
  { series, split }: Pick<ChosenSeries, 'series' | 'split'>,
  { measure, base }: Pick<Drawing, 'measure' | 'base'>,
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
      howWords(t, point, language),
    ].filter((row) => row !== undefined),
    note:
      first &&
      `${placeWords(dataset, first.source, language)} · ${evidenceWords(dataset, first.source.id, language)}`,
  };
};
