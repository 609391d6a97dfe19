import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cube } from '../../../crossfilter/apply-filter';
import {
  type Filter,
  FILTER_DIMENSIONS,
  isUnfiltered,
  NO_FILTER,
  setClause,
  setYears,
  toggleCode,
} from '../../../crossfilter/filter';
import { treeOf } from '../../../domain/dataset';
import { formatFilter } from '../../../wording/format-filter';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../../ui/button';
import { FacetPopover } from './facet-popover';
import { loadOptions } from './load-options';
import { SelectedChips } from './selected-chips';
import { YearsPopover } from './years-popover';
import '../../../wording/words';

interface FilterBarProps {
  readonly cube: Cube;
  readonly filter: Filter;
  readonly years: { readonly first: number; readonly last: number };
  readonly counts: { readonly filtered: number; readonly whole: number; readonly outside: number };
  readonly onChange: (change: (filter: Filter) => Filter) => void;
}

/** The filter as a sentence, as chips and as one button for each dimension, with what it leaves. */
export const FilterBar = ({ cube, filter, years, counts, onChange }: FilterBarProps) => {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  const { dataset } = cube;
  useEffect(() => {
    // A failure is reported in the popover that is opened.
    loadOptions().catch(() => undefined);
  }, []);
  const sentence = formatFilter(language, dataset, filter);
  const none = isUnfiltered(filter);
  const counted = { ...counts, count: counts.filtered };
  const words = none ? t('countsAll', counted) : t('counts', counted);
  return (
    <section
      aria-label={t('bar')}
      className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-hairline py-2.5"
    >
      <p className="me-1 text-16 font-semibold">{sentence}</p>
      <SelectedChips
        dataset={dataset}
        filter={filter}
        onRemove={(dimension, code) =>
          onChange((before) => toggleCode(before, dimension, code, true))
        }
      />
      {FILTER_DIMENSIONS.map((dimension) => (
        <FacetPopover
          key={dimension}
          dimension={dimension}
          tree={treeOf(dataset, dimension)}
          filter={filter}
          cube={cube}
          onToggle={(code) => onChange((before) => toggleCode(before, dimension, code, true))}
          onClear={() => onChange((before) => setClause(before, dimension, []))}
        />
      ))}
      <YearsPopover
        filter={filter}
        years={years}
        onChange={(from, to) => onChange((before) => setYears(before, from, to))}
      />
      {none ? null : (
        <Button look="link" className="screen-only" onClick={() => onChange(() => NO_FILTER)}>
          {t('clearAll')}
        </Button>
      )}
      <p className="ms-auto text-12 text-ink-muted">{words}</p>
      <p role="status" className="sr-only">
        {t('announce', { sentence, counts: words })}
      </p>
    </section>
  );
};
