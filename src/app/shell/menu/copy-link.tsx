import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import './words';

interface CopyLinkProps {
  /** The address of this very view, with edition and language pinned. */
  readonly address: string;
}

const COPIED_MS = 2000;

/** Copies the address of this very view, with edition and language pinned. Where the browser forbids it, shows the address to copy by hand. */
export const CopyLink = ({ address }: CopyLinkProps) => {
  const { t } = useTranslation('menu');
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
      setTimeout(() => setOutcome(undefined), COPIED_MS);
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      {outcome === 'failed' ? (
        <label className="flex items-center gap-2 text-12">
          {t('copyFailed')}
          <input
            readOnly
            value={address}
            className="w-72 rounded border border-strong bg-raised px-2 py-1"
            onFocus={(event) => event.target.select()}
          />
        </label>
      ) : null}
      <Button onClick={() => void copy()}>{t(outcome === 'copied' ? 'copied' : 'copyLink')}</Button>
      <span role="status" className="sr-only">
        {outcome === 'copied' ? t('copied') : ''}
      </span>
    </>
  );
};
