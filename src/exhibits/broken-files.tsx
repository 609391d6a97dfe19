import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import './notices';

/** A file that cannot be used, as the notice needs it. */
export interface BrokenFile {
  readonly file: string;
  readonly reason: 'missing' | 'unreachable' | 'not-json' | 'invalid';
  readonly faults: readonly {
    readonly record: string;
    readonly field: string;
    readonly found: string;
    readonly expected: string;
  }[];
}

export interface DataNoticeProps {
  readonly broken: readonly BrokenFile[];
  /** True where nothing can be shown without these files. */
  readonly core: boolean;
  readonly onRetry: () => void;
}

const MOST = 5;

/** Names each data file that cannot be used with record and field, and offers to load it again. */
export const BrokenFiles = ({ broken, core, onRetry }: DataNoticeProps) => {
  const { t } = useTranslation('notices');
  return (
    <div
      role="alert"
      className="border-b border-selected bg-selected-soft px-4 py-2 text-14 sm:px-8"
    >
      {broken.map(({ file, reason, faults }) => (
        <div key={file} className="mb-1">
          <p className="font-semibold">
            {t('data', { file })}: {t(reason)}
          </p>
          <ul className="list-inside list-disc break-words">
            {faults.slice(0, MOST).map(({ record, field, found, expected }) => (
              <li key={`${record}.${field}`}>
                {record ? `${record}${t('comma')}` : ''}
                {t('fault', { field: field || t('recordItself'), found, expected })}
              </li>
            ))}
          </ul>
          {faults.length > MOST ? <p>{t('more', { count: faults.length - MOST })}</p> : null}
        </div>
      ))}
      <p className="flex items-center gap-3">
        {core ? t('core') : t('rest')}
        <Button look="outline" onClick={onRetry}>
          {t('retry')}
        </Button>
      </p>
    </div>
  );
};
