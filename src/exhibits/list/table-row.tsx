import type { CSSProperties, KeyboardEvent } from 'react';
import type { Dataset } from '../../domain/dataset';
import { clickProps } from '../../ui/choose-props';
import { END_ALIGNED } from './column-widths';
import { ObservationCell } from './observation-cell';
import type { ObservationRow } from './observation-row';
import type { Column } from './table-columns';

interface TableRowProps {
  readonly dataset: Dataset;
  readonly row: ObservationRow;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly style: CSSProperties;
  readonly active: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const toLook = (open: boolean, whole: boolean): string => {
  if (open) return 'bg-selected-soft shadow-[inset_3px_0_0_var(--color-selected)]';
  return whole ? 'bg-paper text-ink-muted hover:bg-sunken' : 'bg-paper hover:bg-sunken';
};

const CellBox = ({ dataset, row, column }: TableRowProps & { readonly column: Column }) => {
  const box = 'flex min-w-0 flex-col justify-center px-1.5 ';
  const align = END_ALIGNED.has(column) ? 'items-end text-end' : '';
  const cell = <ObservationCell dataset={dataset} row={row} column={column} />;
  return column === 'name' ? (
    <div
      role="rowheader"
      className={`${box} sticky start-0 z-10 bg-inherit text-start font-normal [box-shadow:inherit]`}
    >
      {cell}
    </div>
  ) : (
    <div role="gridcell" className={`${box} ${align}`}>
      {cell}
    </div>
  );
};

/** One figure of the virtual table. A click, Enter or Space opens its details. */
export const TableRow = (props: TableRowProps) => {
  const { row, index, columns, style, active, open, onOpen, onFocus, onKeyDown } = props;
  return (
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={open}
      tabIndex={active ? 0 : -1}
      style={style}
      className={`absolute start-0 top-0 grid w-full cursor-pointer border-b border-hairline outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent ${toLook(open, row.whole !== undefined)}`}
      {...clickProps(onOpen)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {columns.map((column) => (
        <CellBox key={column} {...props} column={column} />
      ))}
    </div>
  );
};
