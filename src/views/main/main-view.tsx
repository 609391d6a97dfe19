import { lazy, memo, useMemo } from 'react';
import { splitsOf } from '../../crossfilter/break-down';
import {
  codesOf,
  isUnfiltered,
  narrowingOf,
  setYears,
  toggleCode,
  withoutDimensions,
} from '../../crossfilter/filter';
import { findChanges } from '../../crossfilter/find-changes';
import type { Changes } from '../../exhibits/series/timeline-panel';
import { useRecords } from '../../data/use-records';
import { DataNotice } from '../../exhibits/data-notice';
import { Tiles } from '../../exhibits/figures/tiles';
import { codeColor } from '../../exhibits/series-color';
import { formatFilter } from '../../wording/format-filter';
import { useLanguage } from '../../i18n/use-language';
import { type ChartState, MAX_INDICATORS, MAX_SERIES, NO_SPLIT } from '../../url/view-state';
import { loadAhead } from '../../exhibits/ahead';
import { type MainPanels, toMainPanels } from './main-panels';
import { Place } from '../../exhibits/place';
import type { ViewActions, ViewProps } from '../view-props';

/** Begins to load the time series while the data are still on their way. */
export const { Ahead: TimelinePanel, begin: loadTimeline } = loadAhead(
  async () => (await import('../../exhibits/series/timeline-panel')).TimelinePanel,
);
const BreakdownPanel = lazy(async () => ({
  default: (await import('../../exhibits/breakdown/breakdown-panel')).BreakdownPanel,
}));
const CoveragePanel = lazy(async () => ({
  default: (await import('../../exhibits/matrix/coverage-panel')).CoveragePanel,
}));
const CampaignsPanel = lazy(async () => ({
  default: (await import('../../exhibits/campaigns/campaigns-panel')).CampaignsPanel,
}));

interface SlotProps extends ViewProps {
  readonly panels: MainPanels;
}

const CHART_HEIGHT = 346;
const NONE: readonly never[] = [];

const toggle = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** Changes the chosen indicators, beginning from those that the view chose where a reader has not chosen yet. */
const changeIndicators =
  ({ actions, panels }: SlotProps) =>
  (change: (before: readonly string[]) => readonly string[]) =>
    actions.update((before) => ({
      ...before,
      indicators: change(before.indicators.length > 0 ? before.indicators : panels.indicators),
    }));

/** What the time series may change of the state besides filter and indicators. */
const timelineActions = ({ update, changeFilter }: ViewActions) => ({
  onOpenIndicator: (id: string) =>
    update((before) => ({
      ...before,
      indicators: [id],
      split: undefined,
      chart: { ...before.chart, show: 'chart' },
    })),
  onChart: (change: Partial<ChartState>) =>
    update((before) => ({ ...before, chart: { ...before.chart, ...change } })),
  onBase: (baseYear: number | undefined) => update((before) => ({ ...before, baseYear })),
  onSplit: (split: string | undefined) =>
    update((before) => ({ ...before, split: split ?? NO_SPLIT })),
  onYears: (from: number | undefined, to: number | undefined) =>
    changeFilter((before) => setYears(before, from, to)),
});

const selectCode = ({ actions, panels: { issue } }: SlotProps, code: string, adds: boolean) => {
  const own = issue?.codeOf(code);
  if (issue && own)
    actions.changeFilter((before) => toggleCode(before, issue.dimension, own, adds));
};

const TilesSlot = (props: SlotProps) => {
  const language = useLanguage();
  const { cube, state, panels, actions } = props;
  return (
    <Tiles
      dataset={cube.dataset}
      tiles={panels.tiles}
      selected={panels.indicators}
      seriesOf={(id) => panels.seriesByTile.get(id)}
      year={String(props.years.last)}
      sentence={formatFilter(language, cube.dataset, state.filter)}
      onUndo={actions.undo}
      onSelect={(id, adds) =>
        changeIndicators(props)((before) => {
          if (adds) return toggle(before, id).slice(-MAX_INDICATORS);
          return before.join() === id ? [] : [id];
        })
      }
    />
  );
};

const useChanges = ({ cube, verdicts, state, years }: SlotProps): Changes | undefined => {
  const { chart, filter } = state;
  const shown = chart.show === 'changes';
  const to = filter.to ?? years.last;
  const from = filter.from ?? to - 1;
  return useMemo(
    () => (shown ? { from, to, found: findChanges(cube, verdicts, from, to) } : undefined),
    [shown, cube, verdicts, from, to],
  );
};

const TimelineSlot = (props: SlotProps) => {
  const { cube, verdicts, state, panels, actions, years } = props;
  const footnotes = useRecords(props.data.package, 'footnotes');
  const { chosen, issue, indicators } = panels;
  const { chart, filter, baseYear } = state;
  const isSelected = useMemo(
    () =>
      chosen.split && issue?.anySelected
        ? ({ codes }: { codes: Readonly<Record<string, string>> }) =>
            issue.isSelected(codes[chosen.split ?? ''] ?? '')
        : undefined,
    [chosen.split, issue],
  );
  const [only] = indicators;
  return (
    <>
      <DataNotice broken={footnotes.faults} core={false} onRetry={footnotes.retry} />
      <TimelinePanel
        dataset={cube.dataset}
        verdicts={verdicts}
        chosen={chosen}
        indicators={indicators}
        footnotes={footnotes.records ?? NONE}
        splits={indicators.length === 1 && only ? splitsOf(cube.dataset, only) : []}
        chart={chart}
        baseYear={baseYear}
        years={years}
        from={filter.from}
        to={filter.to}
        changes={useChanges(props)}
        filtered={!isUnfiltered(filter)}
        most={MAX_SERIES}
        height={CHART_HEIGHT}
        isSelected={isSelected}
        onSelect={({ codes }, adds) => selectCode(props, codes[chosen.split ?? ''] ?? '', adds)}
        onToggleIndicator={(id) =>
          changeIndicators(props)((before) => toggle(before, id).slice(-MAX_INDICATORS))
        }
        {...timelineActions(actions)}
      />
    </>
  );
};

const BreakdownSlot = (props: SlotProps) => {
  const { cube, state, panels, actions, years } = props;
  const { issue, lead, breakdown, split, splits } = panels;
  return (
    <BreakdownPanel
      dataset={cube.dataset}
      indicator={lead}
      breakdown={breakdown}
      dimensions={splits}
      year={String(years.last)}
      narrowing={narrowingOf(state.filter, issue ? [issue.dimension] : [])}
      selected={issue?.isSelected}
      anySelected={issue?.anySelected ?? false}
      colorOf={(code) => codeColor(cube.dataset, split ?? '', code)}
      onSelect={(code, adds) => selectCode(props, code, adds)}
      onDimension={(dimension) => actions.update((before) => ({ ...before, split: dimension }))}
    />
  );
};

const CampaignsSlot = ({ cube, state, data, panels, actions }: SlotProps) => {
  const { filter, open, sort, search } = state;
  const byRight = isUnfiltered(withoutDimensions(filter, ['campaign', 'right']));
  return (
    <CampaignsPanel
      dataset={cube.dataset}
      campaigns={panels.campaigns}
      cases={data.cases}
      rights={byRight ? codesOf(filter, 'right') : []}
      filtered={!isUnfiltered(withoutDimensions(filter, ['campaign']))}
      selected={codesOf(filter, 'campaign')}
      open={open}
      sort={sort}
      search={search}
      onSelect={(id, adds) =>
        actions.changeFilter((before) => toggleCode(before, 'campaign', id, adds))
      }
      onOpen={(id) => actions.update((before) => ({ ...before, open: toggle(before.open, id) }))}
      onSort={(column) => actions.update((before) => ({ ...before, sort: column }))}
      onSearch={(text) => actions.update((before) => ({ ...before, search: text }))}
    />
  );
};

/** Tiles, time series, breakdown, coverage and campaigns: one screen, all of them filter one another. */
export const MainView = memo((props: ViewProps) => {
  const { cube, verdicts, state, actions } = props;
  const { filter, indicators, split } = state;
  const ownAxes = state.chart.form === 'multiples';
  const edition = state.edition ?? props.data.package?.edition ?? '';
  const panels = useMemo(
    () => toMainPanels(cube, verdicts, filter, { indicators, split, ownAxes, edition }),
    [cube, verdicts, filter, indicators, split, ownAxes, edition],
  );
  const slot = { ...props, panels };
  return (
    <>
      <TilesSlot {...slot} />
      <div className="grid gap-x-10 gap-y-5 pt-2 pb-1 lg:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)]">
        <Place height="h-96">
          <TimelineSlot {...slot} />
        </Place>
        <div className="grid content-start gap-3">
          <Place height="h-48">
            <BreakdownSlot {...slot} />
          </Place>
          <Place height="h-48">
            <CoveragePanel
              dataset={cube.dataset}
              coverage={panels.coverage}
              filter={filter}
              onChange={actions.changeFilter}
            />
          </Place>
        </div>
      </div>
      <Place height="h-64">
        <CampaignsSlot {...slot} />
      </Place>
    </>
  );
});
