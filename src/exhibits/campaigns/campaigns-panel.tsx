import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../domain/campaign';
import { codeName } from '../../domain/code-name';
import { ALL } from '../../domain/codelist';
import { type Dataset, treeOf } from '../../domain/dataset';
import type { TypicalCase } from '../../domain/typical-case';
import { useLanguage } from '../../i18n/use-language';
import { Badge } from '../../ui/badge';
import { Panel } from '../../ui/panel';
import { SearchField } from '../../ui/search-field';
import { nextColumnSort, parseColumnSort } from '../../url/column-sort';
import { SORTABLE_COLUMNS } from './campaign-columns';
import type { CampaignRow } from './campaign-row';
import { CampaignTableRow } from './campaign-table-row';
import { useCampaignRows } from './use-campaign-rows';
import './words';
import '../../wording/words';

interface CampaignsPanelProps {
  readonly dataset: Dataset;
  readonly campaigns: readonly Campaign[];
  readonly cases: readonly TypicalCase[];
  /** The rights of the filter where it has nothing else: the headline says how many campaigns name them. */
  readonly rights: readonly string[];
  readonly filtered: boolean;
  readonly selected: readonly string[];
  readonly open: readonly string[];
  readonly sort: string | undefined;
  readonly search: string;
  readonly onSelect: (campaign: string, adds: boolean) => void;
  readonly onOpen: (campaign: string) => void;
  readonly onSort: (sort: string | undefined) => void;
  readonly onSearch: (search: string) => void;
}

/** Column widths; the results take the rest. */
const WIDTHS = {
  name: 'w-[37%]',
  agency: 'w-[11%]',
  right: 'w-[17%]',
  results: '',
} as const;

const SortableHeadings = ({ sort, onSort }: Pick<CampaignsPanelProps, 'sort' | 'onSort'>) => {
  const { t } = useTranslation('campaigns');
  const parsed = parseColumnSort(sort, SORTABLE_COLUMNS);
  const direction = parsed?.desc ? 'descending' : 'ascending';
  return (
    <tr className="text-12 text-ink-muted">
      {SORTABLE_COLUMNS.map((column) => (
        <th
          key={column}
          scope="col"
          className={`border-b border-hairline pe-3 text-start font-normal ${WIDTHS[column]}`}
          aria-sort={parsed?.id === column ? direction : 'none'}
        >
          <button
            type="button"
            className="inline-flex min-h-6 items-center gap-1 hover:text-ink"
            onClick={() => onSort(nextColumnSort(sort, column))}
          >
            {t(`column.${column}`)}
            <span aria-hidden="true">{parsed?.id === column ? (parsed.desc ? '↓' : '↑') : ''}</span>
          </button>
        </th>
      ))}
    </tr>
  );
};

const CampaignTable = (props: CampaignsPanelProps & { readonly rows: readonly CampaignRow[] }) => {
  const { dataset, cases, rows, selected, open, sort, search } = props;
  const { t } = useTranslation('campaigns');
  if (rows.length === 0) {
    return (
      <p className="border-t border-hairline py-4 text-ink-muted">
        {search ? t('searchNone', { query: search }) : t('none')}
      </p>
    );
  }
  return (
    <table className="block w-full sm:table sm:table-fixed">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="hidden sm:table-header-group">
        <SortableHeadings sort={sort} onSort={props.onSort} />
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map((row) => {
          const { id } = row.campaign;
          return (
            <CampaignTableRow
              key={id}
              dataset={dataset}
              cases={cases}
              row={row}
              open={open.includes(id)}
              selected={selected.includes(id)}
              onSelect={(adds) => props.onSelect(id, adds)}
              onOpen={() => props.onOpen(id)}
            />
          );
        })}
      </tbody>
    </table>
  );
};

/** How many campaigns there are: that the search finds of those under the filter, else that the filter leaves of all. */
const useHeadline = (props: CampaignsPanelProps, found: number): string => {
  const { dataset, campaigns, rights, filtered, search } = props;
  const { t } = useTranslation('campaigns');
  const language = useLanguage();
  const names = rights
    .map((code) => codeName(treeOf(dataset, 'right'), code, language))
    .join(language === 'zh' ? '或' : ' or ');
  const of = dataset.campaigns.length;
  const count = campaigns.length;
  const query = search.trim();
  if (of === 0) return t('noData');
  if (query && count > 0) return t('headlineSearch', { count: found, of: count, query });
  if (!filtered) return t('headlineAll', { of });
  if (!names) return t('headline', { count, of });
  const all = campaigns.filter(({ right }) => right.includes(ALL)).length;
  return all > 0 && !rights.includes(ALL)
    ? t('headlineSome', { of, count: count - all, all, names })
    : t('headlineRight', { of, count, names });
};

/** The enforcement campaigns that the filter concerns, sortable and searchable; a row opens to its details. */
export const CampaignsPanel = (props: CampaignsPanelProps) => {
  const { dataset, campaigns, filtered, selected, sort, search, onSearch } = props;
  const { t } = useTranslation('campaigns');
  const { t: tFilter } = useTranslation('filter');
  const rows = useCampaignRows(dataset, campaigns, search, sort);
  const headline = useHeadline(props, rows.length);
  const badge = selected.length > 0 ? 'own' : filtered ? 'filtered' : 'unfiltered';
  return (
    <Panel
      headline={headline}
      badge={
        <Badge look={badge === 'unfiltered' ? 'none' : 'filtered'}>
          {tFilter(`badge.${badge}`)}
        </Badge>
      }
      actions={
        <SearchField
          id="campaign-search"
          label={t('search')}
          value={search}
          className="min-h-7 w-44"
          onChange={onSearch}
        />
      }
    >
      {dataset.campaigns.length > 0 ? <CampaignTable {...props} rows={rows} /> : null}
    </Panel>
  );
};
