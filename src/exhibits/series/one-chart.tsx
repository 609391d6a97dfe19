import { useTranslation } from 'react-i18next';
import { type PlotEdges, TimelineChart } from '../../charts/paint/timeline-chart';
import type { Series } from '../../crossfilter/build-series';
import { useLanguage } from '../../i18n/use-language';
import { describePoint } from './describe-point';
import { type Drawn, useTimeline } from './use-timeline';
import './words';

/** What charts have in common that stand together: what a click on a series does, and the year that is held in all of them. */
export interface ChartActs {
  /** Undefined where no series means anything for the filter. */
  readonly onSelect: ((series: Series, adds: boolean) => void) | undefined;
  /** Told where the time axis of the first chart stands. */
  readonly onPlot?: ((edges: PlotEdges) => void) | undefined;
  readonly pinned: string | undefined;
  readonly pin: (year: string) => void;
}

interface OneChartProps extends ChartActs {
  readonly drawn: Drawn;
  readonly headline: string;
  readonly height: number;
}

/** A chart that can be pointed at, or that its measure has no years. */
export const OneChart = ({
  drawn,
  headline,
  height,
  onSelect,
  onPlot,
  pinned,
  pin,
}: OneChartProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const { model, words } = useTimeline(drawn, [language]);
  if (model.years.length === 0) return <p className="py-4 text-ink-muted">{t('noMeasure')}</p>;
  const select = (id: string, adds: boolean) => {
    const selected = drawn.series.find((each) => each.id === id);
    if (selected) onSelect?.(selected, adds);
  };
  return (
    <TimelineChart
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
      describePoint={(id, year) => describePoint(drawn, { id, year }, language)}
      onSelectSeries={onSelect && select}
      pinnedYear={pinned}
      onPinYear={pin}
      onPlot={onPlot}
    />
  );
};
