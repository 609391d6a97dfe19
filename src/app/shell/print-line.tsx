import { memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { editionTitle } from '../../provenance/edition-title';
import { toIsoDate } from '../../provenance/today';
import type { Ground } from '../../exhibits/exhibit';
import './words';

const onPrint = (read: () => void): (() => void) => {
  window.addEventListener('beforeprint', read);
  return () => window.removeEventListener('beforeprint', read);
};

const readDay = (): string => toIsoDate(new Date());

interface PrintLineProps {
  readonly ground: Ground;
  readonly address: string;
}

/** The end of a printed view: what the figures are from, the day, and the link to the very view. On paper alone. */
export const PrintLine = memo(({ ground, address }: PrintLineProps) => {
  const { t } = useTranslation('app');
  const language = useLanguage();
  // The page that the build writes knows neither day nor address.
  const date = useSyncExternalStore(onPrint, readDay, () => undefined);
  const title = editionTitle(ground.cube.dataset, ground.edition, language) ?? ground.package.name;
  if (date === undefined) return null;
  return (
    <p className="print-only border-t border-hairline py-2 text-12 text-ink-muted">
      {t('printed', { title, date, address })}
    </p>
  );
});
