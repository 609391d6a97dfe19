import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageActions } from '../exhibits/exhibit-context';
import type { AnySpec } from '../exhibits/spec';
import { type UsedExhibit, useExhibit } from '../exhibits/use-exhibit';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import '../exhibits/notices';

interface SpecMenuProps {
  readonly spec: AnySpec;
  readonly className?: string;
}

interface ExhibitMenuProps {
  readonly used: UsedExhibit;
  readonly className?: string;
}

/** How long it is said what was added. */
const SHOWN_MS = 4000;

/** What can be done with an exhibit as it stands: put it into the reader's deck. Says what was added. */
export const ExhibitMenu = ({ used, className = '' }: ExhibitMenuProps) => {
  const { t } = useTranslation('notices');
  const language = useLanguage();
  const { add } = usePageActions();
  const [added, setAdded] = useState<string>();
  if (!add) return null;
  const { headline } = used.wordsIn(language);
  const onAdd = async () => {
    const said = await add(used.exhibit.settled(used.answer)).then(
      () => t('added', { headline }),
      () => t('addFailed'),
    );
    setAdded(said);
    setTimeout(() => setAdded(undefined), SHOWN_MS);
  };
  const label = t('menu', { headline });
  return (
    <span className={`inline-flex items-center ${className}`}>
      <Popover
        label={label}
        align="end"
        trigger={
          <button
            type="button"
            aria-label={label}
            className="inline-flex size-6 items-center justify-center rounded-full text-ink-muted hover:bg-sunken hover:text-ink pointer-coarse:h-11 pointer-coarse:w-9"
          >
            <span aria-hidden="true">⋯</span>
          </button>
        }
      >
        <Button onClick={() => void onAdd()}>{t('addToDeck')}</Button>
        <p role="status" className="max-w-72 text-12 text-ink-muted">
          {added}
        </p>
      </Popover>
    </span>
  );
};

/** The menu of an exhibit that stands on the page before its words are loaded. */
export const SpecMenu = ({ spec, className }: SpecMenuProps) => (
  <ExhibitMenu used={useExhibit(spec)} {...(className ? { className } : {})} />
);
