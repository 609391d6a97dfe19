import { lazy, memo, useMemo } from 'react';
import { codesOf, isUnfiltered, toggleCode, withoutDimensions } from '../crossfilter/filter';
import { BreakdownPanel } from '../features/breakdown/breakdown-panel';
import { CoveragePanel } from '../features/coverage/coverage-panel';
import { Tiles } from '../features/tiles/tiles';
import { codeColor } from '../figures/series-color';
import { formatFilter } from '../i18n/format-filter';
import { useLanguage } from '../i18n/use-language';
import { MAX_SERIES } from '../url/view-state';
import { type MainPanels, toMainPanels } from './main-panels';
import { Place } from './place';
import type { ViewProps } from './view-props';

const TimelinePanel = lazy(async () => ({
  default: (await import('../features/timeline/timeline-panel')).TimelinePanel,
}));
const CampaignsPanel = lazy(async () => ({
  default: (await import('../features/campaigns/campaigns-panel')).CampaignsPanel,
}));

interface SlotProps extends ViewProps {
  readonly panels: MainPanels;
}

const CHART_HEIGHT = 380;

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

const selectCode = ({ actions, panels: { issue } }: SlotProps, code: string, adds: boolean) => {
  const own = issue?.codeOf(code);
  if (issue && own)
    actions.changeFilter((before) => toggleCode(before, issue.dimension, own, adds));
};

const TilesSlot = (props: SlotProps) => {
  const language = useLanguage();
  const { cube, state, titles, panels, actions } = props;
  return (
    <Tiles
      dataset={cube.dataset}
      titles={titles}
      tiles={panels.tiles}
      selected={panels.indicators}
      sentence={formatFilter(language, cube.dataset, state.filter)}
      onUndo={actions.undo}
      onSelect={(id, adds) =>
        changeIndicators(props)((before) => {
          if (adds) return toggle(before, id).slice(-MAX_SERIES);
          return before.join() === id ? [] : [id];
        })
      }
    />
  );
};

const TimelineSlot = (props: SlotProps) => {
  const { cube, verdicts, state, titles, panels } = props;
  const { chosen, issue, indicators } = panels;
  const isSelected = useMemo(
    () =>
      chosen.split && issue?.anySelected
        ? ({ codes }: { codes: Readonly<Record<string, string>> }) =>
            issue.isSelected(codes[chosen.split ?? ''] ?? '')
        : undefined,
    [chosen.split, issue],
  );
  return (
    <TimelinePanel
      dataset={cube.dataset}
      titles={titles}
      verdicts={verdicts}
      chosen={chosen}
      indicators={indicators}
      filtered={!isUnfiltered(state.filter)}
      most={MAX_SERIES}
      height={CHART_HEIGHT}
      isSelected={isSelected}
      onSelect={({ codes }, adds) => selectCode(props, codes[chosen.split ?? ''] ?? '', adds)}
      onToggleIndicator={(id) =>
        changeIndicators(props)((before) => toggle(before, id).slice(-MAX_SERIES))
      }
    />
  );
};

const BreakdownSlot = (props: SlotProps) => {
  const { cube, titles, panels, actions } = props;
  const { issue, lead, breakdown, split, splits } = panels;
  return (
    <BreakdownPanel
      dataset={cube.dataset}
      titles={titles}
      indicator={lead}
      breakdown={breakdown}
      dimensions={splits}
      selected={issue?.isSelected}
      anySelected={issue?.anySelected ?? false}
      colorOf={(code) => codeColor(cube.dataset, split ?? '', code)}
      onSelect={(code, adds) => selectCode(props, code, adds)}
      onDimension={(dimension) => actions.update((before) => ({ ...before, split: dimension }))}
    />
  );
};

const CampaignsSlot = ({ cube, state, data, titles, panels, actions }: SlotProps) => {
  const { filter, open, sort, search } = state;
  return (
    <CampaignsPanel
      dataset={cube.dataset}
      titles={titles}
      campaigns={panels.campaigns}
      cases={data.cases}
      rights={codesOf(filter, 'right')}
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
  const panels = useMemo(
    () => toMainPanels(cube, verdicts, filter, indicators, split),
    [cube, verdicts, filter, indicators, split],
  );
  const slot = { ...props, panels };
  return (
    <>
      <TilesSlot {...slot} />
      <div className="grid gap-x-10 gap-y-5 py-3 lg:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)]">
        <Place height="h-96">
          <TimelineSlot {...slot} />
        </Place>
        <div className="grid content-start gap-4">
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
