import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { quotable } from '../../url/visible-text';
import './words';

interface EmptyListProps {
  readonly search: string;
  /** The filter in words. */
  readonly sentence: string;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** Says what leaves nothing to list, search or filter, and offers to take it back. */
export const EmptyList = ({ search, sentence, onClear, onUndo }: EmptyListProps) => {
  const { t } = useTranslation('list');
  return (
    <p className="flex flex-wrap items-center gap-3 py-4">
      {search ? t('searchNone', { query: quotable(search) }) : t('none', { sentence })}
      <Button look="outline" onClick={search ? onClear : onUndo}>
        {t(search ? 'searchClear' : 'undo')}
      </Button>
    </p>
  );
};
