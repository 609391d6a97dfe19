import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../crossfilter/filter';
import { Button } from '../../../ui/button';
import { LaterSwitch, type LaterSwitchProps } from './later-switch';
import '../../../wording/words';

export interface YearsProps extends LaterSwitchProps {
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
export const YearsOptions = ({ filter, years, onChange, ...later }: YearsProps) => {
  const { t } = useTranslation('filter');
  const { from, to } = filter;
  const all = Array.from(
    { length: years.last - years.first + 1 },
    (_, index) => years.last - index,
  );
  return (
    <>
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
      <Button
        look="link"
        disabled={from === undefined && to === undefined}
        onClick={() => onChange(undefined, undefined)}
      >
        {t('clear')}
      </Button>
      <div className="py-1 empty:hidden">
        <LaterSwitch {...later} />
      </div>
    </>
  );
};
