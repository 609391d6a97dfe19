import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { usePrinting } from '../ui/use-printing';
import { useLanguage } from '../i18n/use-language';
import { countWords } from './register';

/** Rows that are shown before a reader asks for all. */
const FIRST_ROWS = 60;

interface RegisterColumn {
  readonly id: string;
  readonly name: string;
  /** The class of its width. */
  readonly width?: string | undefined;
}

/** A row: its key, a cell for each column, and how it looks. */
export interface RegisterRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly look?: string | undefined;
}

interface RegisterTableProps {
  readonly label: string;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly RegisterRow[];
}

const Row = ({
  columns,
  row,
}: Pick<RegisterTableProps, 'columns'> & { readonly row: RegisterRow }) => (
  <tr
    id={row.key}
    className={`block border-b border-hairline py-1.5 align-top sm:table-row ${row.look ?? ''}`}
  >
    {columns.map(({ id, name }, at) =>
      at === 0 ? (
        <th
          key={id}
          scope="row"
          className="block min-w-0 text-start font-normal sm:table-cell sm:py-1.5 sm:pe-4"
        >
          {row.cells[at]}
        </th>
      ) : (
        <td
          key={id}
          className="flex min-w-0 flex-wrap items-baseline gap-x-2 sm:table-cell sm:py-1.5 sm:pe-4"
        >
          <span className="w-20 shrink-0 text-12 text-ink-muted sm:hidden">{name}</span>
          <span className="min-w-0 flex-1">{row.cells[at]}</span>
        </td>
      ),
    )}
  </tr>
);

/** Records as a table with headings, on a phone as cards; a long one shows its first rows until all are asked for. */
export const RegisterTable = ({ label, columns, rows }: RegisterTableProps) => {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const [all, setAll] = useState(false);
  // On paper nobody can ask for the rest.
  const printing = usePrinting();
  const shown = all || printing ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <table className="block w-full text-14 sm:table sm:table-fixed">
        <caption className="sr-only">{label}</caption>
        <thead className="hidden sm:table-header-group">
          <tr className="text-12 text-ink-muted">
            {columns.map(({ id, name, width = '' }) => (
              <th
                key={id}
                scope="col"
                className={`border-b border-strong py-1 pe-4 text-start font-normal ${width}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {shown.map((row) => (
            <Row key={row.key} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <Button look="outline" className="mt-2" onClick={() => setAll(true)}>
          {t('allRows', { rows: countWords(rows.length, language) })}
        </Button>
      ) : null}
    </>
  );
};
