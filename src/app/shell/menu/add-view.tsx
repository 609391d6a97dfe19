import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import './words';

const SHOWN_MS = 4000;

/** Adds what stands for the view to the reader's deck, and says for a moment what was added. */
export const AddView = ({ onAdd }: { readonly onAdd: () => Promise<string | undefined> }) => {
  const { t } = useTranslation('menu');
  const [added, setAdded] = useState<string>();
  const add = async () => {
    const said = await onAdd().then(
      (headline) => (headline === undefined ? t('nothingToAdd') : t('added', { headline })),
      () => t('addFailed'),
    );
    setAdded(said);
    setTimeout(() => setAdded(undefined), SHOWN_MS);
  };
  return (
    <>
      <Button onClick={() => void add()}>
        <span aria-hidden="true">{added === undefined ? '+' : '✓'}</span>
        {t('addView')}
      </Button>
      <p role="status" className={added === undefined ? 'sr-only' : 'px-2 text-12 text-ink-muted'}>
        {added}
      </p>
    </>
  );
};
