import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnfiltered } from '../../../crossfilter/filter';
import { formatFilter } from '../../../wording/format-filter';
import { useLanguage } from '../../../i18n/use-language';
import { FilterControls, type FilterControlsProps } from './filter-controls';
import { FilterLine } from './filter-line';
import { loadOptions } from './load-options';
import '../../../wording/words';

interface FilterBarProps extends FilterControlsProps {
  readonly counts: { readonly filtered: number; readonly whole: number; readonly outside: number };
}

/** The filter as a sentence, as chips and as one button for each dimension, with what it leaves. On a phone it is one line, the sentence, that opens the rest. */
export const FilterBar = ({ counts, ...controls }: FilterBarProps) => {
  const { cube, filter } = controls;
  const { t } = useTranslation('filter');
  const language = useLanguage();
  useEffect(() => {
    // A failure is reported in the popover that is opened.
    loadOptions().catch(() => undefined);
  }, []);
  const sentence = formatFilter(language, cube.dataset, filter);
  const counted = { ...counts, count: counts.filtered };
  const words = isUnfiltered(filter) ? t('countsAll', counted) : t('counts', counted);
  return (
    <section
      aria-label={t('bar')}
      className="relative flex items-center gap-x-2 gap-y-1.5 border-b border-hairline max-sm:h-8 sm:flex-wrap sm:py-1.5"
    >
      <p title={sentence} className="me-1 font-semibold max-sm:truncate max-sm:pe-7 sm:text-16">
        {sentence}
      </p>
      <FilterLine {...controls} sentence={sentence} words={words} />
      <div className="hidden sm:contents">
        <FilterControls {...controls} />
        <p className="ms-auto text-12 text-ink-muted">{words}</p>
      </div>
      <p role="status" className="sr-only">
        {t('announce', { sentence, counts: words })}
      </p>
    </section>
  );
};
