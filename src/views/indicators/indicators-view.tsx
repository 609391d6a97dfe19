import { memo, useMemo, useState } from 'react';
import { isUnfiltered } from '../../crossfilter/filter';
import { listFigures } from '../../crossfilter/list-figures';
import { useRecords } from '../../data/use-records';
import { IndicatorsPanel } from '../../exhibits/list/indicators-panel';
import { mayBePinyin, toReadings } from '../../exhibits/list/search-index';
import { DataNotice } from '../../exhibits/data-notice';
import { formatFilter } from '../../wording/format-filter';
import { useLanguage } from '../../i18n/use-language';
import { toAddress } from '../../url/use-view-state';
import { PRODUCT_NAME } from '../../provenance/product-name';
import { toIsoDate } from '../../provenance/today';
import type { ViewProps } from '../view-props';

const NONE: readonly never[] = [];

/** The files that only this view needs: pinyin once Latin letters are typed, identities and conflicts once details are open. */
const useOwnFiles = ({ data, state }: ViewProps) => {
  const isOpen = state.observation !== undefined;
  const search = useRecords(data.package, 'search', mayBePinyin(state.search));
  const identities = useRecords(data.package, 'identities', isOpen);
  const conflicts = useRecords(data.package, 'growth-conflicts', isOpen);
  const footnotes = useRecords(data.package, 'footnotes', isOpen);
  const all = [search, identities, conflicts, footnotes];
  const entries = search.records;
  const readings = useMemo(() => entries && toReadings(entries), [entries]);
  return {
    readings,
    identities: identities.records,
    identitiesFailed: identities.faults.length > 0,
    conflicts: conflicts.records ?? NONE,
    footnotes: footnotes.records ?? NONE,
    faults: all.flatMap((each) => each.faults),
    retry: () => {
      for (const each of all) each.retry();
    },
  };
};

/** What a citation says of this very view: product, version of the data, address with edition and language pinned. */
const useCitedView = ({ data, state }: ViewProps) => {
  const language = useLanguage();
  const edition = state.edition ?? data.package?.edition;
  return useMemo(
    () => ({
      name: PRODUCT_NAME,
      version: data.package?.version ?? '',
      address: toAddress({ ...state, edition, language }),
    }),
    [data.package, state, edition, language],
  );
};

/** Every figure of the report and its history as one searchable table with details. */
export const IndicatorsView = memo((props: ViewProps) => {
  const { cube, verdicts, state, data, actions } = props;
  const { filter, search, sort, columns, withWhole, observation } = state;
  const language = useLanguage();
  const figures = useMemo(() => listFigures(cube, filter, verdicts), [cube, filter, verdicts]);
  const sources = useMemo(
    () => new Map(data.sources.map((source) => [source.id, source])),
    [data.sources],
  );
  const [today] = useState(() => toIsoDate(new Date()));
  const { update } = actions;
  const { faults, retry, ...own } = useOwnFiles(props);
  const panel = (
    <IndicatorsPanel
      {...own}
      dataset={cube.dataset}
      sources={sources}
      figures={figures}
      filtered={!isUnfiltered(filter)}
      sentence={formatFilter(language, cube.dataset, filter)}
      search={search}
      sort={sort}
      columns={columns}
      withWhole={withWhole}
      open={cube.dataset.observationByReference.get(observation ?? '')}
      view={useCitedView(props)}
      today={today}
      onSearch={(text) => update((before) => ({ ...before, search: text }))}
      onSort={(column) => update((before) => ({ ...before, sort: column }))}
      onColumns={(chosen) => update((before) => ({ ...before, columns: chosen }))}
      onWhole={(shown) => update((before) => ({ ...before, withWhole: shown }))}
      onOpen={(reference) => update((before) => ({ ...before, observation: reference }))}
      onUndo={actions.undo}
    />
  );
  return (
    <>
      <DataNotice broken={faults} core={false} onRetry={retry} />
      {panel}
    </>
  );
});
