import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../crossfilter/filter';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import '../../../wording/words';

interface YearsPopoverProps {
  readonly filter: Filter;
  readonly years: { readonly first: number; readonly last: number };
  readonly onChange: (from: number | undefined, to: number | undefined) => void;
}

interface YearSelectProps {
  readonly name: string;
  readonly value: number | undefined;
  readonly years: readonly number[];
  readonly onChange: (year: number | undefined) => void;
}

const YearSelect = ({ name, value, years, onChange }: YearSelectProps) => {
  const { t } = useTranslation('filter');
  return (
    <label className="flex items-center justify-between gap-4 py-1">
      {name}
      <select
        className="rounded border border-strong bg-raised px-2 py-1 pointer-coarse:min-h-11"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value ? Number(event.target.value) : undefined)}
      >
        <option value="">{t('anyYear')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
};

/** First and last year of the figures shown; only years that make a range can be chosen. */
export const YearsPopover = ({ filter, years, onChange }: YearsPopoverProps) => {
  const { t } = useTranslation('filter');
  const { from, to } = filter;
  const all = Array.from(
    { length: years.last - years.first + 1 },
    (_, index) => years.last - index,
  );
  const set = from !== undefined || to !== undefined;
  return (
    <Popover
      label={t('dimension.time')}
      trigger={
        <Button look="outline" className="rounded-full px-3">
          {t('dimension.time')}
          {set ? (
            <span className="font-semibold">
              {from === to ? from : `${from ?? ''}–${to ?? ''}`}
            </span>
          ) : null}
          <span aria-hidden="true">▾</span>
        </Button>
      }
    >
      <YearSelect
        name={t('from')}
        value={from}
        years={all.filter((year) => to === undefined || year <= to)}
        onChange={(year) => onChange(year, to)}
      />
      <YearSelect
        name={t('to')}
        value={to}
        years={all.filter((year) => from === undefined || year >= from)}
        onChange={(year) => onChange(from, year)}
      />
      <Button look="link" disabled={!set} onClick={() => onChange(undefined, undefined)}>
        {t('clear')}
      </Button>
    </Popover>
  );
};
