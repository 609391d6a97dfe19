import { useTranslation } from 'react-i18next';
import { codesOf, toggleCode } from '../../crossfilter/filter';
import { nextColumnSort, parseColumnSort } from '../../url/column-sort';
import { toPart } from '../../ui/late-part';
import { quotable } from '../../url/visible-text';
import type { PictureProps, Touch } from '../exhibit';
import { toStill } from '../still-part';
import { usePageActions } from '../exhibit-context';
import { type CampaignsAnswer, shownRows } from './answer';
import { SORTABLE_COLUMNS } from './campaign-columns';
import { CampaignTableRow } from './campaign-table-row';
import type { CampaignsSpec } from './spec';

/** Another picture than that of the overview. */
const { Part: ResultsTable } = toPart(async () => (await import('./results-table')).ResultsTable);

const StillOnePage = toStill(async () => (await import('./still-one-page')).StillOnePage);

const StillCampaigns = toStill(async () => (await import('./still-campaigns')).StillCampaigns);

type CampaignsPictureProps = PictureProps<CampaignsSpec, CampaignsAnswer>;

/** Column widths; the results take the rest. */
const WIDTHS = {
  name: 'w-[37%]',
  agency: 'w-[11%]',
  right: 'w-[17%]',
  results: '',
} as const;

interface HeadingsProps {
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

const SortableHeadings = ({ sort, onSort }: HeadingsProps) => {
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

const toggle = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

const NothingFound = ({ search }: { readonly search: string }) => {
  const { t } = useTranslation('campaigns');
  return (
    <p className="border-t border-hairline py-4 text-ink-muted">
      {search ? t('searchNone', { query: quotable(search) }) : t('none')}
    </p>
  );
};

const CampaignTable = ({
  answer,
  languages: [language],
  touch: { changeSpec },
}: CampaignsPictureProps & { readonly touch: Touch<CampaignsSpec> }) => {
  const { t } = useTranslation('campaigns');
  const { changeFilter } = usePageActions();
  const { asked } = answer;
  const { ground, records, spec, filter } = asked;
  const { dataset } = ground.cube;
  if (answer.isEmpty) {
    return dataset.campaigns.length > 0 ? <NothingFound search={spec.search} /> : null;
  }
  if (spec.by === 'result') return <ResultsTable answer={answer} />;
  const selected = codesOf(filter, 'campaign');
  return (
    <table className="block w-full sm:table sm:table-fixed">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="hidden sm:table-header-group">
        <SortableHeadings
          sort={spec.sort}
          onSort={(sort) => changeSpec((before) => ({ ...before, sort }))}
        />
      </thead>
      <tbody className="block sm:table-row-group">
        {shownRows(answer, language).map((row) => {
          const { id } = row.campaign;
          return (
            <CampaignTableRow
              key={id}
              dataset={dataset}
              cases={records.cases ?? []}
              row={row}
              open={spec.open.includes(id)}
              selected={selected.includes(id)}
              onSelect={(adds) =>
                changeFilter((before) => toggleCode(before, 'campaign', id, adds))
              }
              onOpen={() => changeSpec((before) => ({ ...before, open: toggle(before.open, id) }))}
            />
          );
        })}
      </tbody>
    </table>
  );
};

/** The campaigns that filter and search concern, sortable; a row selects its campaign and opens to its details. */
export const CampaignsPicture = (props: CampaignsPictureProps) => {
  const { answer, languages, touch } = props;
  if (touch) return <CampaignTable {...props} touch={touch} />;
  const isOnePage = answer.asked.spec.by === 'page' && !answer.isEmpty;
  const Still = isOnePage ? StillOnePage : StillCampaigns;
  return <Still answer={answer} languages={languages} />;
};
