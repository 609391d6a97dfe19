import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { type Column, OPTIONAL_COLUMNS } from './table-columns';
import './words';

interface ColumnPickerProps {
  readonly shown: readonly Column[];
  readonly onToggle: (column: Column) => void;
}

/** Chooses which columns the table has besides name and value. */
export const ColumnPicker = ({ shown, onToggle }: ColumnPickerProps) => {
  const { t } = useTranslation('list');
  return (
    <Popover
      label={t('columns')}
      trigger={
        <Button look="outline">
          {t('columns')} <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <fieldset className="min-w-44">
        <legend className="sr-only">{t('columns')}</legend>
        {OPTIONAL_COLUMNS.map((column) => (
          <label
            key={column}
            className="flex cursor-pointer items-center gap-2 rounded p-1 hover:bg-sunken pointer-coarse:py-2.5"
          >
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={shown.includes(column)}
              onChange={() => onToggle(column)}
            />
            {t(`column.${column}`)}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
};
