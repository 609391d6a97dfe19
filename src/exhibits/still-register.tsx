import { useMemo, useRef } from 'react';
import type { Bilingual } from '../domain/codelist';
import type { Language } from '../domain/language';
import { wordsIn } from '../i18n/words';
import { BothLanguages, inBoth } from './both-languages';
import type { ExhibitTable, TableCell } from './exhibit-table';
import { countWords } from './register';
import { useFit } from './use-fit';

/** Lines of text that there is room for. */
const MOST_LINES = 11;
const LEAST_LINES = 1;

interface StillRegisterProps {
  readonly table: ExhibitTable;
  /** The columns that there is room for, each with the class of its width. */
  readonly widths: Readonly<Record<string, string>>;
  readonly languages: readonly Language[];
}

const textOf = (cell: TableCell): Bilingual => {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return inBoth((language) => countWords(cell.value, language));
  return { zh: '', en: '' };
};

const Left = ({
  count,
  languages,
}: Pick<StillRegisterProps, 'languages'> & { readonly count: number }) => (
  <p className="still-note text-ink-muted">
    <BothLanguages
      languages={languages}
      words={inBoth((language) =>
        wordsIn('register', language)('moreRows', { count, rows: countWords(count, language) }),
      )}
    />
  </p>
);

/** The first rows of a register as a table, as many as there is room for, and how many more there are. */
export const StillRegister = ({ table, widths, languages }: StillRegisterProps) => {
  const columns = table.columns.flatMap((column, at) =>
    Object.hasOwn(widths, column.id) ? [{ ...column, at }] : [],
  );
  const place = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => ({ table, languages }), [table, languages]);
  const less = useFit(place, contents, MOST_LINES - LEAST_LINES);
  const rows = table.rows.slice(0, MOST_LINES - less);
  const left = table.rows.length - rows.length;
  return (
    <div ref={place} className="flex min-h-0 flex-1 flex-col gap-[0.4em]">
      <div data-cell className="min-h-0 flex-1">
        <table className="w-full table-fixed border-collapse leading-[1.25]">
          <thead>
            <tr className="border-b-2 border-strong text-ink-muted">
              {columns.map(({ id, name }) => (
                <th
                  key={id}
                  scope="col"
                  className={`still-note py-[0.3em] pe-[1em] text-start font-normal ${widths[id] ?? ''}`}
                >
                  <BothLanguages languages={languages} words={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={JSON.stringify(row)} className="border-b border-hairline align-top">
                {columns.map(({ id, at }) => {
                  const cell = row[at];
                  return (
                    <td
                      key={id}
                      className={`py-[0.3em] pe-[1em] ${at === 0 ? '' : 'text-ink-muted'}`}
                    >
                      {cell ? <BothLanguages languages={languages} words={textOf(cell)} /> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? <Left count={left} languages={languages} /> : null}
    </div>
  );
};
