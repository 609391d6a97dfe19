import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { nextColumnSort, parseColumnSort } from '../../url/column-sort';
import { END_ALIGNED } from './column-widths';
import { type Column, COLUMNS } from './table-columns';
import './words';

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly style: CSSProperties;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** The headings, which stay in sight and sort. */
export const TableHead = ({ columns, style, sort, onSort }: TableHeadProps) => {
  const { t } = useTranslation('list');
  const parsed = parseColumnSort(sort, COLUMNS);
  const direction = parsed?.desc ? 'descending' : 'ascending';
  return (
    <div role="rowgroup" className="sticky top-0 z-20 grid bg-paper">
      <div
        role="row"
        aria-rowindex={1}
        style={style}
        className="grid border-b border-strong text-12 text-ink-muted"
      >
        {columns.map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-sort={parsed?.id === column ? direction : 'none'}
            className={`px-1.5 font-normal ${END_ALIGNED.has(column) ? 'text-end' : 'text-start'} ${
              column === 'name' ? 'sticky start-0 bg-paper' : ''
            }`}
          >
            <button
              type="button"
              className="inline-flex h-9 items-center gap-1 hover:text-ink pointer-coarse:h-11"
              onClick={() => onSort(nextColumnSort(sort, column))}
            >
              {t(`column.${column}`)}
              <span aria-hidden="true">
                {parsed?.id === column ? (parsed.desc ? '↓' : '↑') : ''}
              </span>
            </button>
          </div>
        ))}
      </div>
    </div>
  );
};
