import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TimelineChart } from '../../charts/paint/timeline-chart';
import type { TimelineModel } from '../../charts/model/timeline-model';
import type { Series } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import type { Dataset } from '../../domain/dataset';
import { formatTick } from '../../wording/format-figure';
import { useLanguage } from '../../i18n/use-language';
import { describePoint } from './describe-point';
import { type Drawing, toTimelineModel } from './to-timeline-model';
import { seriesName } from '../../wording/series-name';
import '../../wording/words';
import './words';

interface SeriesChartsProps {
  readonly dataset: Dataset;
  readonly chosen: ChosenSeries;
  readonly drawing: Drawing;
  readonly multiples: boolean;
  readonly height: number;
  readonly headline: string;
  readonly onSelect: (series: Series, adds: boolean) => void;
}

const MULTIPLE_HEIGHT = 170;

const formatAxis = (language: 'zh' | 'en', { measure, series }: TimelineModel) => {
  const values = series.flatMap(({ points }) => points.map((point) => point?.value ?? 0));
  const most = Math.max(0, ...values.map(Math.abs));
  return (value: number) => {
    if (measure === 'yoy') return `${value}%`;
    return measure === 'index' ? String(value) : formatTick(language, value, most);
  };
};

const OneChart = (props: SeriesChartsProps) => {
  const { dataset, chosen, drawing, headline, height } = props;
  const { t } = useTranslation('series');
  const { t: tFigure } = useTranslation('figure');
  const language = useLanguage();
  const model = useMemo(
    () => toTimelineModel(dataset, chosen, language, drawing),
    [dataset, chosen, language, drawing],
  );
  const words = useMemo(
    () => ({ formatValue: formatAxis(language, model), formatYear: (year: string) => year }),
    [language, model],
  );
  if (model.years.length === 0) return <p className="py-4 text-ink-muted">{t('noMeasure')}</p>;
  return (
    <TimelineChart
      key={language}
      model={model}
      words={words}
      height={height}
      whenSeen
      description={t('description', {
        headline,
        count: model.series.length,
        from: model.years.at(0) ?? '',
        to: model.years.at(-1) ?? '',
      })}
      pointsLabel={t('points')}
      describePoint={(id, year) =>
        describePoint(tFigure, dataset, chosen, drawing, { id, year }, language)
      }
      onSelectSeries={(id, adds) => {
        const selected = chosen.series.find((each) => each.id === id);
        if (selected) props.onSelect(selected, adds);
      }}
    />
  );
};

/** Gives each series a chart of its own. The parts are made once, so that a chart is not drawn anew for nothing. */
const Multiples = (props: SeriesChartsProps) => {
  const { dataset, chosen } = props;
  const language = useLanguage();
  const each = useMemo(
    () => chosen.series.map((series) => ({ ...chosen, series: [series] })),
    [chosen],
  );
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-4">
      {each.map((one) => {
        const [series] = one.series;
        const name = series ? seriesName(dataset, series, chosen.split, language) : '';
        return (
          <li key={series?.id} className="min-w-0">
            <h3 className="truncate text-12 font-semibold" title={name}>
              {name}
            </h3>
            <OneChart {...props} chosen={one} headline={name} height={MULTIPLE_HEIGHT} />
          </li>
        );
      })}
    </ul>
  );
};

/** The chosen series in one chart, or each in a small one of its own. */
export const SeriesCharts = (props: SeriesChartsProps) =>
  props.multiples ? <Multiples {...props} /> : <OneChart {...props} />;
