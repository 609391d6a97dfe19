import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdicts } from '../../crossfilter/apply-filter';
import type { DataPackage } from '../../data/record-schemas';
import { useRecords } from '../../data/use-records';
import type { Dataset } from '../../domain/dataset';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { indicatorFields } from '../../wording/indicator-fields';
import { lexiconOf } from '../../wording/lexicon';
import { findBest, toQuery } from '../../wording/match-text';
import { needsLexicon } from '../../wording/needs-lexicon';
import './words';

interface IndicatorPickerProps {
  readonly descriptor: DataPackage;
  readonly dataset: Dataset;
  readonly verdicts: Verdicts;
  readonly selected: readonly string[];
  readonly most: number;
  readonly onToggle: (indicator: string) => void;
}

const Options = ({
  descriptor,
  dataset,
  verdicts,
  selected,
  most,
  onToggle,
}: IndicatorPickerProps) => {
  const { t } = useTranslation('series');
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const { records } = useRecords(descriptor, 'search', needsLexicon(search));
  const offered = dataset.indicators.filter(
    ({ id, kind }) =>
      kind !== 'amount-in-case' && (verdicts.get(id)?.kind === 'filtered' || selected.includes(id)),
  );
  const shown = findBest(offered, toQuery(search, lexiconOf(records)), (indicator) =>
    indicatorFields(dataset, indicator),
  );
  const full = selected.length >= most;
  return (
    <div className="w-80 max-w-full">
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        className="mb-2 min-h-8 w-full rounded-md border border-strong bg-raised px-2 pointer-coarse:min-h-11"
        onChange={(event) => setSearch(event.target.value)}
      />
      {full ? <p className="mb-1 text-12 text-ink-muted">{t('full', { count: most })}</p> : null}
      <ul className="max-h-72 overflow-auto">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <label className="flex cursor-pointer items-start gap-2 rounded p-1 hover:bg-sunken pointer-coarse:py-2.5">
              <input
                type="checkbox"
                className="mt-1 size-4 accent-accent"
                checked={selected.includes(id)}
                disabled={full && !selected.includes(id)}
                onChange={() => onToggle(id)}
              />
              {name[language]}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Chooses the indicators of the time series among those that the filter finds published. */
export const IndicatorPicker = (props: IndicatorPickerProps) => {
  const { t } = useTranslation('series');
  return (
    <Popover
      label={t('add')}
      align="end"
      trigger={
        <Button look="outline" aria-label={t('add')} className="min-h-6 text-12">
          {t('addShort')}
        </Button>
      }
    >
      <Options {...props} />
    </Popover>
  );
};
