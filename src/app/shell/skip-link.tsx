import { useTranslation } from 'react-i18next';
import './words';

/** The first stop of the keyboard: on to the main content, leaving the address alone, for in a file opened from disk the part after `#` is the view. */
export const SkipLink = () => {
  const { t } = useTranslation('app');
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:p-3"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('skip')}
    </a>
  );
};
