import { useTranslation } from 'react-i18next';
import type { YearRow } from './measured-words';
import './words';

interface PinnedYearProps {
  readonly year: string;
  readonly rows: readonly YearRow[];
  readonly onRelease: () => void;
}

/** The year that is held, with what the series have in it, and the way to let it go. */
export const PinnedYear = ({ year, rows, onRelease }: PinnedYearProps) => {
  const { t } = useTranslation('series');
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 text-12">
      <strong>{t('measured.year', { year })}</strong>
      {rows.map(({ id, text }) => (
        <span key={id}>{text}</span>
      ))}
      <button
        type="button"
        aria-label={t('release', { year })}
        className="inline-flex size-6 items-center justify-center rounded-full text-ink-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
        onClick={onRelease}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
};
