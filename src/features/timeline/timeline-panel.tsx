import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimelineChart } from '../../charts/timeline-chart';
import type { TimelineModel } from '../../charts/timeline-model';
import type { Verdicts } from '../../crossfilter/apply-filter';
import type { Series } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import type { Dataset } from '../../domain/dataset';
import type { SourceTitles } from '../../figures/figure-details';
import { unitOf } from '../../figures/unit-of';
import { formatTick } from '../../i18n/format-figure';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Panel } from '../../ui/panel';
import { describePoint } from './describe-point';
import { SeriesTable } from './series-table';
import { TimelineActions } from './timeline-actions';
import { TimelineFooter } from './timeline-footer';
import { timelineHeadline } from './timeline-headline';
import { toTimelineModel } from './to-timeline-model';

interface TimelinePanelProps {
  readonly dataset: Dataset;
  readonly titles: SourceTitles;
  readonly verdicts: Verdicts;
  readonly chosen: ChosenSeries;
  readonly indicators: readonly string[];
  readonly filtered: boolean;
  readonly most: number;
  readonly height: number;
  /** True where the filter selects this series; undefined where it selects none of them. */
  readonly isSelected: ((series: Series) => boolean) | undefined;
  readonly onSelect: (series: Series, adds: boolean) => void;
  readonly onToggleIndicator: (indicator: string) => void;
}

const useChartModel = ({ dataset, chosen, isSelected }: TimelinePanelProps): TimelineModel => {
  const language = useLanguage();
  return useMemo(
    () =>
      toTimelineModel(dataset, chosen, language, {
        isMuted: (each) => isSelected !== undefined && !isSelected(each),
      }),
    [dataset, chosen, language, isSelected],
  );
};

const Chart = (props: TimelinePanelProps & { readonly headline: string }) => {
  const { dataset, titles, chosen, headline } = props;
  const { t } = useTranslation('timeline');
  const { t: tFigure } = useTranslation('figure');
  const language = useLanguage();
  const model = useChartModel(props);
  const words = useMemo(() => {
    const values = model.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0));
    const most = Math.max(0, ...values.map(Math.abs));
    return {
      formatValue: (value: number) => formatTick(language, value, most),
      formatYear: (year: string) => year,
    };
  }, [language, model]);
  return (
    <TimelineChart
      key={language}
      model={model}
      words={words}
      height={props.height}
      description={t('description', {
        headline,
        count: model.series.length,
        from: model.years.at(0) ?? '',
        to: model.years.at(-1) ?? '',
      })}
      pointsLabel={t('points')}
      describePoint={(id, year) =>
        describePoint(tFigure, dataset, titles, chosen, { id, year }, language)
      }
      onSelectSeries={(id, adds) => {
        const selected = chosen.series.find((each) => each.id === id);
        if (selected) props.onSelect(selected, adds);
      }}
    />
  );
};

/** Which of the badges the panel wears. */
const badgeOf = ({ chosen, filtered }: TimelinePanelProps) => {
  if (chosen.series.length === 0) return 'none';
  if (!filtered) return 'unfiltered';
  return chosen.split ? 'own' : 'filtered';
};

/** Definition, unit, and what hollow points mean where there are any. */
const useSubtitle = ({ dataset, chosen }: TimelinePanelProps): string | undefined => {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const indicator = dataset.indicatorById.get(chosen.series[0]?.indicator ?? '');
  if (!indicator) return undefined;
  const hasComputed = chosen.series.some((each) =>
    each.points.some((point) => point.how !== 'printed'),
  );
  const unit = unitOf(dataset, indicator.id)?.name[language] ?? '';
  const subtitle = t('subtitle', { definition: indicator.definition[language], unit });
  return hasComputed ? `${subtitle} ${t('hollow')}` : subtitle;
};

/** The chosen indicators over the years, as a chart or as the table of the same numbers. */
export const TimelinePanel = (props: TimelinePanelProps) => {
  const { dataset, titles, verdicts, chosen, indicators, isSelected } = props;
  const { t } = useTranslation('timeline');
  const { t: tFilter } = useTranslation('filter');
  const language = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const { series } = chosen;
  const lead = isSelected ? series.find(isSelected) : undefined;
  const headline = timelineHeadline(t, dataset, chosen, lead, language);
  const badge = badgeOf(props);
  return (
    <Panel
      headline={headline}
      badge={
        <Badge look={badge === 'filtered' || badge === 'own' ? 'filtered' : 'none'}>
          {tFilter(`badge.${badge}`)}
        </Badge>
      }
      subtitle={useSubtitle(props)}
      actions={
        <TimelineActions
          dataset={dataset}
          titles={titles}
          verdicts={verdicts}
          indicators={indicators}
          most={props.most}
          latest={(lead ?? series[0])?.points.at(-1)?.from ?? []}
          asTable={asTable}
          onTable={setAsTable}
          onToggleIndicator={props.onToggleIndicator}
        />
      }
      footer={
        <TimelineFooter
          dataset={dataset}
          chosen={chosen}
          indicators={indicators}
          onToggleIndicator={props.onToggleIndicator}
        />
      }
    >
      {series.length === 0 ? (
        <p className="py-4 text-ink-muted">{t('none')}</p>
      ) : asTable ? (
        <SeriesTable dataset={dataset} titles={titles} chosen={chosen} />
      ) : (
        <Chart {...props} headline={headline} />
      )}
    </Panel>
  );
};
