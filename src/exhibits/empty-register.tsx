import { useTranslation } from 'react-i18next';
import type { Filter } from '../crossfilter/filter';
import type { Dataset } from '../domain/dataset';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import { quotable } from '../url/visible-text';
import { formatFilter } from '../wording/format-filter';
import { usePageActions } from './exhibit-context';

interface EmptyRegisterProps {
  readonly dataset: Dataset;
  readonly search: string;
  /** True where kinds of rows are chosen, and none of what is found is of them. */
  readonly chooses: boolean;
  readonly filter: Filter;
  readonly onClear: () => void;
  readonly onChoiceClear: () => void;
}

/** Says what leaves nothing to list, search, choice or filter, and offers to take it back. */
export const EmptyRegister = ({
  dataset,
  search,
  chooses,
  filter,
  onClear,
  onChoiceClear,
}: EmptyRegisterProps) => {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { undo } = usePageActions();
  const [text, button, onClick] = search
    ? ([t('searchNone', { query: quotable(search) }), t('searchClear'), onClear] as const)
    : chooses
      ? ([t('chosenNone'), t('choiceClear'), onChoiceClear] as const)
      : ([
          t('none', { sentence: formatFilter(language, dataset, filter) }),
          t('undo'),
          undo,
        ] as const);
  return (
    <p className="flex flex-wrap items-center gap-3 py-4">
      {text}
      <Button look="outline" onClick={onClick}>
        {button}
      </Button>
    </p>
  );
};
