import { useTranslation } from 'react-i18next';
import type { ListedFigures } from '../../crossfilter/list-figures';
import type { FileRecord } from '../../data/record-schemas';
import type { Dataset } from '../../domain/dataset';
import type { Footnote } from '../../domain/footnote';
import type { Identity } from '../../domain/identity';
import type { Observation } from '../../domain/observation';
import type { CitedView } from '../../provenance/cited-source';
import { figureName } from '../../wording/figure-name';
import { groupDigits } from '../../wording/format-figure';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { ColumnPicker } from './column-picker';
import { EmptyList } from './empty-list';
import { ListCounts } from './list-counts';
import { ObservationCards } from './observation-cards';
import { ObservationDetails } from './observation-details';
import type { ObservationRow } from './observation-row';
import { ObservationTable } from './observation-table';
import type { Readings } from './search-index';
import { SidePanel } from './side-panel';
import { SortSelect } from './sort-select';
import type { SourceRecords } from './source-facts';
import { shownColumns, toggleColumn } from './table-columns';
import { useListedRows } from './use-listed-rows';
import { NARROW, NO_ASIDE, ROOMY, useMedia } from './use-media';
import '../../wording/words';
import './words';

interface IndicatorsPanelProps {
  readonly dataset: Dataset;
  readonly sources: SourceRecords;
  readonly figures: ListedFigures;
  readonly filtered: boolean;
  /** The filter in words. */
  readonly sentence: string;
  readonly search: string;
  /** Undefined until pinyin is needed and loaded. */
  readonly readings: Readings | undefined;
  readonly sort: string | undefined;
  readonly columns: readonly string[] | undefined;
  readonly withWhole: boolean;
  /** The figure whose details are open. */
  readonly open: Observation | undefined;
  /** Undefined until they are needed and loaded. */
  readonly identities: readonly Identity[] | undefined;
  readonly identitiesFailed: boolean;
  readonly conflicts: readonly FileRecord<'growth-conflicts'>[];
  readonly footnotes: readonly Footnote[];
  readonly view: CitedView;
  /** The day of use as an ISO date. */
  readonly today: string;
  readonly onSearch: (search: string) => void;
  readonly onSort: (sort: string | undefined) => void;
  readonly onColumns: (columns: readonly string[] | undefined) => void;
  readonly onWhole: (withWhole: boolean) => void;
  readonly onOpen: (reference: string | undefined) => void;
  readonly onUndo: () => void;
}

type PartProps = IndicatorsPanelProps & {
  readonly rows: readonly ObservationRow[];
  readonly narrow: boolean;
};

const Toolbar = ({ narrow, ...props }: PartProps) => {
  const { t } = useTranslation('list');
  const { search, columns, sort, figures, withWhole } = props;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5">
      <SearchField
        id="indicator-search"
        label={t('search')}
        value={search}
        className="min-h-8 w-full sm:w-80"
        onChange={props.onSearch}
      />
      {narrow ? (
        <SortSelect sort={sort} onSort={props.onSort} />
      ) : (
        <ColumnPicker
          shown={shownColumns(columns)}
          onToggle={(column) => props.onColumns(toggleColumn(columns, column))}
        />
      )}
      <ListCounts figures={figures} withWhole={withWhole} onWhole={props.onWhole} />
    </div>
  );
};

const List = (props: PartProps) => {
  const { dataset, rows, narrow, columns, sort, search, sentence } = props;
  const roomy = useMedia(ROOMY);
  const small = useMedia(NO_ASIDE);
  const leaving = small ? 2 : props.open !== undefined && !roomy ? 1 : 0;
  const open = rows.find(({ observation }) => observation === props.open)?.reference;
  if (rows.length === 0) {
    return (
      <EmptyList
        search={search}
        sentence={sentence}
        onClear={() => props.onSearch('')}
        onUndo={props.onUndo}
      />
    );
  }
  if (narrow) {
    return <ObservationCards dataset={dataset} rows={rows} open={open} onOpen={props.onOpen} />;
  }
  return (
    <ObservationTable
      dataset={dataset}
      rows={rows}
      columns={shownColumns(columns, leaving)}
      sort={sort}
      open={open}
      onSort={props.onSort}
      onOpen={props.onOpen}
    />
  );
};

const Details = (props: IndicatorsPanelProps & { readonly open: Observation }) => {
  const { t } = useTranslation('list');
  const language = useLanguage();
  const covers = useMedia(NO_ASIDE);
  const { dataset, open, onOpen } = props;
  return (
    <SidePanel
      label={t('details', { name: figureName(dataset, open, language) })}
      closeLabel={t('close')}
      covers={covers}
      onClose={() => onOpen(undefined)}
    >
      <ObservationDetails {...props} observation={open} />
    </SidePanel>
  );
};

/** Every figure that the filter leaves in one searchable table, and the details of one of them beside it. */
export const IndicatorsPanel = (props: IndicatorsPanelProps) => {
  const { filtered, open } = props;
  const { t } = useTranslation('list');
  const { t: tFilter } = useTranslation('filter');
  const language = useLanguage();
  const rows = useListedRows(props);
  const narrow = useMedia(NARROW);
  const count = (number: number) =>
    language === 'zh' ? String(number) : groupDigits(String(number));
  const indicators = new Set(rows.map(({ indicator }) => indicator.id)).size;
  const part = { ...props, rows, narrow };
  return (
    <Panel
      className="pt-3"
      headline={t('headline', { figures: count(rows.length), indicators: count(indicators) })}
      badge={
        <Badge look={filtered ? 'filtered' : 'none'}>
          {tFilter(filtered ? 'badge.filtered' : 'badge.unfiltered')}
        </Badge>
      }
    >
      <Toolbar {...part} />
      <div
        className={`sm:grid sm:h-[calc(100dvh-16rem)] sm:min-h-96 sm:grid-rows-[minmax(0,1fr)] sm:gap-4 ${open ? 'lg:grid-cols-[minmax(0,1fr)_minmax(24rem,32%)]' : ''}`}
      >
        <div className="min-h-0 min-w-0">
          <List {...part} />
        </div>
        {open ? <Details {...props} open={open} /> : null}
      </div>
      <p role="status" className="sr-only">
        {t('headline', { figures: count(rows.length), indicators: count(indicators) })}
      </p>
    </Panel>
  );
};
