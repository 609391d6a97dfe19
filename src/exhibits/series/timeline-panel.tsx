import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdicts } from '../../crossfilter/apply-filter';
import type { Series } from '../../crossfilter/build-series';
import type { ChosenSeries } from '../../crossfilter/choose-series';
import type { Change } from '../../crossfilter/find-changes';
import { commonYears } from '../../crossfilter/measure-series';
import type { Dataset } from '../../domain/dataset';
import type { Footnote } from '../../domain/footnote';
import { SourceButton } from '../../provenance/source-button';
import { unitOf } from '../../wording/figure-words';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Panel } from '../../ui/panel';
import type { ChartState } from '../../url/view-state';
import { ChangesList } from '../changes/changes-list';
import { DrawingChoices } from './drawing-choices';
import { SeriesCharts } from './series-charts';
import { SeriesTable } from './series-table';
import { TimelineFooter } from './timeline-footer';
import { timelineHeadline } from './timeline-headline';
import { TimelineToolbar } from './timeline-toolbar';
import { type Drawing, numberBreaks } from './to-timeline-model';
import { YearRange } from './year-range';
import '../../wording/words';
import './words';

/** The years of the change finder and what it finds between them. */
export interface Changes {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Change[];
}

interface TimelinePanelProps {
  readonly dataset: Dataset;
  readonly verdicts: Verdicts;
  readonly chosen: ChosenSeries;
  readonly indicators: readonly string[];
  readonly footnotes: readonly Footnote[];
  readonly splits: readonly string[];
  readonly chart: ChartState;
  readonly baseYear: number | undefined;
  /** All years of the data; the panel's own range does not narrow them. */
  readonly years: { readonly first: number; readonly last: number };
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly changes: Changes | undefined;
  readonly filtered: boolean;
  readonly most: number;
  readonly height: number;
  /** True where the filter selects this series; undefined where it selects none of them. */
  readonly isSelected: ((series: Series) => boolean) | undefined;
  readonly onSelect: (series: Series, adds: boolean) => void;
  readonly onToggleIndicator: (indicator: string) => void;
  readonly onOpenIndicator: (indicator: string) => void;
  readonly onChart: (change: Partial<ChartState>) => void;
  readonly onBase: (year: number | undefined) => void;
  readonly onSplit: (dimension: string | undefined) => void;
  readonly onYears: (from: number | undefined, to: number | undefined) => void;
}

/** What the filter makes of the indicator that speaks for the panel. */
const verdictOf = ({ verdicts, chosen }: TimelinePanelProps) =>
  verdicts.get(chosen.series[0]?.indicator ?? '');

/** Which of the badges the panel wears. */
const badgeOf = (props: TimelinePanelProps) => {
  const { chosen, filtered } = props;
  if (chosen.series.length === 0) return 'none';
  if (!filtered) return 'unfiltered';
  if (props.isSelected) return 'own';
  return verdictOf(props)?.kind === 'whole' && !chosen.split ? 'whole' : 'filtered';
};

const toBase = ({ chosen, baseYear }: TimelinePanelProps): number | undefined => {
  const years = commonYears(chosen.series);
  return baseYear !== undefined && years.includes(baseYear) ? baseYear : years[0];
};

/** A stack is drawn only where the parts add up; a link that asks for more gets lines. */
const useDrawing = (props: TimelinePanelProps): Drawing => {
  const { chosen, chart, isSelected } = props;
  const base = toBase(props);
  return useMemo(
    () => ({
      measure: chart.measure,
      base,
      scale: chart.measure === 'yoy' ? 'linear' : chart.scale,
      stacked:
        chart.form === 'stacked' && chart.measure === 'absolute' && chosen.stack?.ok === true,
      isMuted: (series) => isSelected !== undefined && !isSelected(series),
      breaks: numberBreaks(chosen.series),
    }),
    [chart, base, chosen, isSelected],
  );
};

/** Definition, unit, and what hollow points mean where there are any. */
const useSubtitle = ({ dataset, chosen, chart }: TimelinePanelProps): string | undefined => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const indicator = dataset.indicatorById.get(chosen.series[0]?.indicator ?? '');
  if (!indicator || chart.show === 'changes') return undefined;
  const hasComputed = chosen.series.some((each) =>
    each.points.some((point) => point.how !== 'printed'),
  );
  const unit = unitOf(dataset, indicator.id)?.name[language] ?? '';
  const subtitle = t('subtitle', { definition: indicator.definition[language], unit });
  return hasComputed ? `${subtitle} ${t('hollow')}` : subtitle;
};

const useHeadline = (props: TimelinePanelProps, lead: Series | undefined): string => {
  const { dataset, chosen, chart, changes } = props;
  const { t } = useTranslation('series');
  const language = useLanguage();
  if (chart.show === 'changes' && changes)
    return t('changes.title', { from: changes.from, to: changes.to });
  return timelineHeadline(t, dataset, chosen, lead, language, verdictOf(props));
};

interface BodyProps extends TimelinePanelProps {
  readonly headline: string;
  readonly drawing: Drawing;
}

const Body = (props: BodyProps) => {
  const { dataset, chosen, chart, changes, years, headline, drawing, height } = props;
  const { t } = useTranslation('series');
  if (chart.show === 'changes' && changes) {
    const all = Array.from({ length: years.last - years.first + 1 }, (_, at) => years.first + at);
    return (
      <ChangesList
        dataset={dataset}
        changes={changes.found}
        years={all}
        from={changes.from}
        to={changes.to}
        onYears={props.onYears}
        onOpen={props.onOpenIndicator}
      />
    );
  }
  if (chosen.series.length === 0) return <p className="py-4 text-ink-muted">{t('none')}</p>;
  if (chart.show === 'table') return <SeriesTable dataset={dataset} chosen={chosen} />;
  return (
    <>
      <SeriesCharts
        dataset={dataset}
        chosen={chosen}
        drawing={drawing}
        multiples={chart.form === 'multiples' || chosen.series.length > props.most}
        height={height}
        headline={headline}
        onSelect={props.onSelect}
      />
      <YearRange years={years} from={props.from} to={props.to} onChange={props.onYears} />
    </>
  );
};

/** The chosen indicators over the years, as a chart, as the table of the same numbers, or the largest changes of all. */
export const TimelinePanel = (props: TimelinePanelProps) => {
  const { dataset, chosen, indicators, chart, isSelected } = props;
  const { t: tFilter } = useTranslation('filter');
  const lead = isSelected ? chosen.series.find(isSelected) : undefined;
  const showsChanges = chart.show === 'changes' && props.changes !== undefined;
  const headline = useHeadline(props, lead);
  const badge = badgeOf(props);
  const drawing = useDrawing(props);
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
        showsChanges ? undefined : (
          <SourceButton
            dataset={dataset}
            observations={(lead ?? chosen.series[0])?.points.at(-1)?.from ?? []}
          />
        )
      }
      footer={
        // The list of changes is of all figures: notes on the hidden chart would be read as notes on it.
        showsChanges ? undefined : (
          <TimelineFooter
            dataset={dataset}
            chosen={chosen}
            indicators={indicators}
            footnotes={props.footnotes}
            onToggleIndicator={props.onToggleIndicator}
          />
        )
      }
    >
      <TimelineToolbar
        dataset={dataset}
        verdicts={props.verdicts}
        indicators={indicators}
        most={props.most * 2}
        show={chart.show}
        onShow={(show) => props.onChart({ show })}
        onToggleIndicator={props.onToggleIndicator}
      >
        {chart.show === 'chart' && chosen.series.length > 0 ? (
          <DrawingChoices {...props} base={drawing.base} />
        ) : null}
      </TimelineToolbar>
      <Body {...props} headline={headline} drawing={drawing} />
    </Panel>
  );
};
