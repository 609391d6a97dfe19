import { useTranslation } from 'react-i18next';
import type { Column } from './table-columns';
import './words';

interface SortSelectProps {
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

/** Sorts that cards offer, which have no headings to click. */
const CHOICES: readonly (readonly [sort: string, column: Column, desc: boolean])[] = [
  ['name', 'name', false],
  ['-value', 'value', true],
  ['-year', 'year', true],
  ['-growth', 'growth', true],
  ['right', 'right', false],
  ['system', 'system', false],
];

/** The order of the cards; a sort from a link that is not among the choices is shown as the order of the report. */
export const SortSelect = ({ sort, onSort }: SortSelectProps) => {
  const { t } = useTranslation('list');
  return (
    <select
      aria-label={t('sort')}
      className="min-h-8 rounded-md border border-strong bg-raised px-1 pointer-coarse:min-h-11"
      value={CHOICES.some(([choice]) => choice === sort) ? sort : ''}
      onChange={(event) => onSort(event.target.value || undefined)}
    >
      <option value="">{t('sortNone')}</option>
      {CHOICES.map(([choice, column, desc]) => (
        <option key={choice} value={choice}>
          {desc ? t('descending', { name: t(`column.${column}`) }) : t(`column.${column}`)}
        </option>
      ))}
    </select>
  );
};
