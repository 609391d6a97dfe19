import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../domain/language';
import type { Page } from '../../../exhibits/exhibit-context';
import { Button } from '../../../ui/button';
import { VIEWS } from '../../../views/registry';
import type { ViewState } from '../../../views/view-state';
import { addLead } from './add-lead';
import './words';

const SHOWN_MS = 4000;

interface AddViewProps {
  readonly page: Page;
  readonly state: ViewState;
  readonly language: Language;
}

/** Adds what stands for the view to the reader's deck, and says for a moment what was added; absent where nothing of it can be a slide. */
export const AddView = ({ page, state, language }: AddViewProps) => {
  const { t } = useTranslation('menu');
  const client = useQueryClient();
  const [added, setAdded] = useState<string>();
  const lead = VIEWS.find(({ name }) => name === state.view)?.lead(state);
  const toDeck = page.actions?.add;
  if (!lead || !toDeck) return null;
  const add = async () => {
    const said = await addLead(client, page, lead, toDeck, language).then(
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
