import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import type { FailureProps } from '../../ui/error-boundary';
import { isOtherBuild, LoadError, StuckError } from '../../ui/load-files';
import './words';

/** Why a part is not shown: its files did not come, they are of another build by now, the browser keeps them as broken, or it has a fault. */
type Reason = 'unloaded' | 'outdated' | 'stuck' | 'crash';

const reasonOf = (error: unknown): Reason => {
  if (error instanceof StuckError) return 'stuck';
  return error instanceof LoadError ? 'unloaded' : 'crash';
};

/** The reason, once the host has been asked whether it has another build by now. */
const useReason = (error: unknown): Reason => {
  const [isOutdated, setOutdated] = useState(false);
  const reason = reasonOf(error);
  const mayBeOutdated = reason !== 'crash';
  useEffect(() => {
    let current = true;
    if (mayBeOutdated) void isOtherBuild().then((other) => current && setOutdated(other));
    return () => {
      current = false;
    };
  }, [mayBeOutdated]);
  return isOutdated ? 'outdated' : reason;
};

interface FailedPartProps extends FailureProps {
  /** Goes back to what was there before; absent where the rest of the page is there. */
  readonly onLeave?: (() => void) | undefined;
}

/** Says in the place of a part that it is not there, why, and offers what helps: ask again, or open the page again under the same link. */
export const FailedPart = ({ error, onRetry, onLeave }: FailedPartProps) => {
  const { t } = useTranslation('place');
  const reason = useReason(error);
  const needsReload = reason === 'outdated' || reason === 'stuck';
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 py-4">
      <p>{t(reason)}</p>
      {needsReload ? (
        <Button look="outline" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      ) : (
        <Button look="outline" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      {onLeave ? <Button onClick={onLeave}>{t('leave')}</Button> : null}
    </div>
  );
};
