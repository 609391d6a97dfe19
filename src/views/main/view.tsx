import { useMemo } from 'react';
import type { CampaignsSpec } from '../../exhibits/campaigns/spec';
import type { ChangesSpec } from '../../exhibits/changes/spec';
import { type PageActions, PageContext, usePage } from '../../exhibits/exhibit-context';
import { PLAIN_FIGURES } from '../../exhibits/figures/spec';
import { PLAIN_MATRIX } from '../../exhibits/matrix/spec';
import { MAX_INDICATORS, type SeriesSpec } from '../../exhibits/series/spec';
import { ExhibitPanel } from '../exhibit-panel';
import type { ViewProps } from '../view';
import type { MainParams } from './params';
import {
  shownIndicators,
  toBreakdownSpec,
  toCampaignsSpec,
  toChangesSpec,
  toSeriesSpec,
} from './specs';

type MainViewProps = ViewProps<MainParams>;

const toggle = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** What the exhibits of this view may do besides what every page lets them: choose the indicators of the time series. */
const useActions = ({ update }: MainViewProps, shown: readonly string[]): PageActions => {
  const { actions } = usePage();
  return useMemo(
    () => ({
      changeFilter: () => undefined,
      undo: () => undefined,
      ...actions,
      indicators: shown,
      selectIndicator: (id, adds) =>
        update((before) => {
          if (adds) return { ...before, indicators: toggle(shown, id).slice(-MAX_INDICATORS) };
          return { ...before, indicators: shown.join() === id ? [] : [id] };
        }),
      openIndicator: (id) =>
        update((before) => ({
          ...before,
          indicators: [id],
          split: undefined,
          chart: { ...before.chart, show: 'chart' },
        })),
      showSeries: (show) => update((before) => ({ ...before, chart: { ...before.chart, show } })),
    }),
    [actions, update, shown],
  );
};

const Course = ({ state, update }: MainViewProps) => {
  const changeSeries = (change: (spec: SeriesSpec) => SeriesSpec) =>
    update((before) => {
      const { indicators, split, chart, baseYear } = change(toSeriesSpec(before));
      return { ...before, indicators, split, chart, baseYear };
    });
  const changeChanges = (change: (spec: ChangesSpec) => ChangesSpec) =>
    update((before) => {
      const { kind: _, ...chosen } = change(toChangesSpec(before));
      return { ...before, ...chosen };
    });
  if (state.chart.show === 'changes')
    return <ExhibitPanel spec={toChangesSpec(state)} onSpec={changeChanges} />;
  return <ExhibitPanel spec={toSeriesSpec(state)} onSpec={changeSeries} />;
};

/** Key figures, time series, breakdown, coverage and campaigns: one screen, all of them filter one another. */
export const MainView = (props: MainViewProps) => {
  const { state, update } = props;
  const page = usePage();
  const shown = useMemo(
    () => shownIndicators(page.ground, page.filter, state.indicators),
    [page.ground, page.filter, state.indicators],
  );
  const actions = useActions(props, shown);
  const own = useMemo(() => ({ ...page, actions }), [page, actions]);
  const changeCampaigns = (change: (spec: CampaignsSpec) => CampaignsSpec) =>
    update((before) => {
      const { sort, search, open } = change(toCampaignsSpec(before));
      return { ...before, sort, search, open };
    });
  return (
    <PageContext value={own}>
      <ExhibitPanel spec={PLAIN_FIGURES} />
      <div className="grid gap-x-10 gap-y-5 pt-1 lg:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)] print:block">
        <Course {...props} />
        <div className="grid content-start gap-2">
          <ExhibitPanel
            spec={toBreakdownSpec({ indicators: shown, split: state.split })}
            onSpec={(change) =>
              update((before) => ({ ...before, split: change(toBreakdownSpec(before)).split }))
            }
          />
          <ExhibitPanel spec={PLAIN_MATRIX} />
        </div>
      </div>
      <ExhibitPanel spec={toCampaignsSpec(state)} onSpec={changeCampaigns} />
    </PageContext>
  );
};
