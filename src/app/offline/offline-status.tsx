import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { checkFiles } from './check-files';
import { useOffline, whenLoaded } from './use-offline';
import './words';

interface OfflineStatusProps {
  readonly edition: string;
  /** A deck is running: nothing is said or offered, and no window lets in an update. */
  readonly busy: boolean;
}

/** Says that the site can be used without network, and offers a newer deployment where there is one. */
export const OfflineStatus = ({ edition, busy }: OfflineStatusProps) => {
  const { t } = useTranslation('offline');
  const { state, applyUpdate } = useOffline(busy);
  const client = useQueryClient();
  useEffect(() => whenLoaded(() => void checkFiles(client)), [client]);
  const [refused, setRefused] = useState(false);
  if (busy || state === 'unsupported') return null;
  if (state !== 'update-waiting') {
    return (
      <p role="status" className="text-12 text-ink-muted">
        {t(state, { edition })}
      </p>
    );
  }
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 text-12">
      {t(refused ? 'later' : 'update')}
      <Button look="outline" onClick={() => void applyUpdate().then((done) => setRefused(!done))}>
        {t('apply')}
      </Button>
    </div>
  );
};
