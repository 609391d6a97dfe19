import type { Dropped } from '../url/dropped';
import { useTranslation } from 'react-i18next';
import { quotable } from '../url/visible-text';
import { Button } from '../ui/button';
import '../exhibits/notices';

export interface LinkNoticeProps {
  readonly dropped: readonly Dropped[];
  readonly onDismiss: () => void;
}

const MOST = 5;

/** Says which parts of a link were left out and why. The texts of the link are shown as text, never as anything else. */
export const DroppedParts = ({ dropped, onDismiss }: LinkNoticeProps) => {
  const { t } = useTranslation('notices');
  const rest = dropped.length - MOST;
  return (
    <div
      role="alert"
      className="flex items-start gap-4 border-b border-selected bg-selected-soft px-4 py-2 text-14 sm:px-8"
    >
      <div className="min-w-0 flex-1">
        <p>{t('link')}</p>
        <ul className="list-inside list-disc break-words">
          {dropped.slice(0, MOST).map(({ key, value, reason }, index) => (
            <li key={`${index}-${key}`}>
              <bdi>{t(`reason.${reason}`, { key: quotable(key), value: quotable(value) })}</bdi>
            </li>
          ))}
        </ul>
        {rest > 0 ? <p>{t('more', { count: rest })}</p> : null}
      </div>
      <Button look="outline" onClick={onDismiss}>
        {t('dismiss')}
      </Button>
    </div>
  );
};
