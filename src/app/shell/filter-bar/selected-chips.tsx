import { useTranslation } from 'react-i18next';
import type { Filter, FilterDimension } from '../../../crossfilter/filter';
import { codeName } from '../../../domain/code-name';
import { type Dataset, treeOf } from '../../../domain/dataset';
import { useLanguage } from '../../../i18n/use-language';
import '../../../wording/words';

interface SelectedChipsProps {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly onRemove: (dimension: FilterDimension, code: string) => void;
}

/** Every selected code as a chip that takes it back. */
export const SelectedChips = ({ dataset, filter, onRemove }: SelectedChipsProps) => {
  const { t } = useTranslation('filter');
  const language = useLanguage();
  return filter.clauses.flatMap(({ dimension, codes }) =>
    codes.map((code) => {
      const name = codeName(treeOf(dataset, dimension), code, language, 'short');
      return (
        <button
          key={`${dimension}=${code}`}
          type="button"
          aria-label={t('remove', { name })}
          className="inline-flex min-h-7 items-center gap-1 rounded-full border border-selected bg-selected-soft px-3 font-semibold text-selected pointer-coarse:min-h-11"
          onClick={() => onRemove(dimension, code)}
        >
          {name}
          <span aria-hidden="true">×</span>
        </button>
      );
    }),
  );
};
