import { Explained } from '../../provenance/explained';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import type { TypicalCase } from '../../domain/typical-case';
import { addsToChoice, chooseProps, clickProps } from '../../ui/choose-props';
import { ResultsCell, RightChips } from './campaign-cells';
import { CampaignDetails } from './campaign-details';
import type { CampaignRow } from './campaign-row';
import { SORTABLE_COLUMNS } from './campaign-columns';
import './words';

interface CampaignTableRowProps {
  readonly dataset: Dataset;
  readonly cases: readonly TypicalCase[];
  readonly row: CampaignRow;
  readonly open: boolean;
  readonly selected: boolean;
  readonly onSelect: (adds: boolean) => void;
  readonly onOpen: () => void;
}

/** A click into the row selects its campaign, but not one on a control within it. */
const isOnControl = (event: MouseEvent): boolean =>
  event.target instanceof Element && event.target.closest('button, a, input') !== null;

const NameCell = ({ row, open, selected, onSelect, onOpen }: CampaignTableRowProps) => {
  const { t } = useTranslation('campaigns');
  return (
    <th scope="row" className="block py-1 pe-3 text-start font-semibold sm:table-cell sm:py-px">
      <span className="flex items-start gap-1">
        <button
          type="button"
          aria-expanded={open}
          aria-label={t(open ? 'closeRow' : 'open', { name: row.name })}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded text-ink-muted hover:bg-paper pointer-coarse:size-11"
          onClick={onOpen}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
        <button
          type="button"
          aria-pressed={selected}
          className="min-h-6 text-start hover:underline"
          {...chooseProps(onSelect)}
        >
          {row.name}
        </button>
        {row.campaign.number === undefined ? (
          <span className="ms-2 text-12 font-normal text-ink-muted">
            <Explained mark="textOnly">{t('textOnly')}</Explained>
          </span>
        ) : null}
      </span>
    </th>
  );
};

/** One campaign; a second row with its details where it is open. On a phone the cells stand below one another. */
export const CampaignTableRow = (props: CampaignTableRowProps) => {
  const { dataset, cases, row, open, selected, onSelect } = props;
  const mark = selected ? 'bg-selected-soft shadow-[inset_3px_0_0_var(--color-selected)]' : '';
  return (
    <>
      <tr
        className={`block border-b border-hairline py-1 hover:bg-sunken sm:table-row ${mark}`}
        {...clickProps((event) => {
          if (!isOnControl(event)) onSelect(addsToChoice(event));
        })}
      >
        <NameCell {...props} />
        <td className="inline-block pe-3 ps-7 sm:table-cell sm:py-px sm:ps-0">{row.agencies}</td>
        <td className="inline-block pe-3 max-sm:ps-7 sm:table-cell sm:py-px">
          <RightChips dataset={dataset} rights={row.rights} />
        </td>
        <td className="block py-1 ps-7 sm:table-cell sm:py-px sm:ps-0">
          <ResultsCell dataset={dataset} row={row} />
        </td>
      </tr>
      {open ? (
        <tr className="block border-b border-hairline sm:table-row">
          <td colSpan={SORTABLE_COLUMNS.length} className="block sm:table-cell">
            <CampaignDetails
              dataset={dataset}
              row={row}
              cases={cases}
              onFilter={() => onSelect(false)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
};
