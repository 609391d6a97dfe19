import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../domain/dataset';
import { toGridColumns, toLeastWidth } from './column-widths';
import type { ObservationRow } from './observation-row';
import type { Column } from './table-columns';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import { usePrinting } from '../../ui/use-printing';
import { type ListQuery, useNewQuery } from './use-new-query';
import { useRowFocus } from './use-row-focus';
import './words';

interface ObservationTableProps {
  readonly dataset: Dataset;
  readonly rows: readonly ObservationRow[];
  readonly columns: readonly Column[];
  readonly query: ListQuery;
  /** The reference of the figure whose details are open. */
  readonly open: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
  readonly onOpen: (reference: string) => void;
}

/** Heights in CSS pixels: two lines of text, and the headings. */
const ROW_HEIGHT = 48;
const HEAD_HEIGHT = 37;
const OVERSCAN = 8;

/** A row where the table shows it, or all of them one after another where it is printed. */
const toItem = ({ reference }: ObservationRow, index: number) => ({
  index,
  start: index * ROW_HEIGHT,
  key: reference,
});

/** Rows in sight, less one, so that a line stays to go on from. */
const pageOf = (scroller: HTMLElement | null): number =>
  Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT) - 1);

const useVirtualRows = ({ rows, query, onOpen }: ObservationTableProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const focus = useRowFocus({
    count: rows.length,
    page: () => pageOf(scroller.current),
    scroller,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onEnter: (index) => {
      const row = rows[index];
      if (row) onOpen(row.reference);
    },
  });
  // oxlint-disable-next-line react/incompatible-library -- read anew in every render; nothing here is memoized on it
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.reference ?? index,
    overscan: OVERSCAN,
    scrollPaddingEnd: HEAD_HEIGHT,
    // The row with the tab stop is always there, so that Tab and a closing panel find it.
    rangeExtractor: (range) => [
      ...new Set([...defaultRangeExtractor(range), ...(rows.length > 0 ? [focus.active] : [])]),
    ],
  });
  useNewQuery(query, () => {
    focus.setActive(0);
    if (scroller.current) scroller.current.scrollTop = 0;
  });
  return { scroller, focus, virtualizer };
};

/** Brings the row of open details into sight where a link opens them, and gives it the focus where they close. */
const useOpenRow = (
  { rows, open }: ObservationTableProps,
  { focus, virtualizer }: ReturnType<typeof useVirtualRows>,
) => {
  const before = useRef<string>(undefined);
  const mounted = useRef(false);
  useEffect(() => {
    const [last, shown, linked] = [before.current, open, !mounted.current];
    before.current = open;
    mounted.current = true;
    if (last === shown) return;
    const index = rows.findIndex(({ reference }) => reference === (shown ?? last));
    if (index < 0) return;
    if (shown === undefined) focus.focusRow(index);
    else {
      focus.setActive(index);
      virtualizer.scrollToIndex(index, { align: linked ? 'center' : 'auto' });
    }
  });
};

/** All listed figures; only the rows in sight are in the page. */
export const ObservationTable = (props: ObservationTableProps) => {
  const { dataset, rows, columns, query, open, onSort, onOpen } = props;
  const { t } = useTranslation('list');
  const virtual = useVirtualRows(props);
  const { scroller, focus, virtualizer } = virtual;
  useOpenRow(props, virtual);
  const printing = usePrinting();
  const items = printing ? rows.map(toItem) : virtualizer.getVirtualItems();
  const grid = { gridTemplateColumns: toGridColumns(columns) };
  return (
    <div ref={scroller} className="relative h-full overflow-auto overscroll-contain">
      <div
        role="grid"
        aria-label={t('title')}
        aria-rowcount={rows.length + 1}
        style={{ minWidth: toLeastWidth(columns) }}
        className="grid w-full text-14"
      >
        <TableHead columns={columns} style={grid} sort={query.sort} onSort={onSort} />
        <div
          role="rowgroup"
          className="relative grid"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, start, key }) => {
            const row = rows[index];
            return row ? (
              <TableRow
                key={key}
                dataset={dataset}
                row={row}
                index={index}
                columns={columns}
                style={{ ...grid, height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
                active={index === focus.active}
                open={row.reference === open}
                onKeyDown={focus.onKeyDown}
                onOpen={() => onOpen(row.reference)}
                onFocus={() => focus.setActive(index)}
              />
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
};
