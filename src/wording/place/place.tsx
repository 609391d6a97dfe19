import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary, type FailureProps } from '../../ui/error-boundary';
import { LoadingBlock } from '../../ui/loading-block';
import { FailedPart } from './failed-part';
import './words';

interface PlaceProps {
  /** Height class of the finished part, kept while it loads; absent where nothing shows until it is there. */
  readonly height?: string;
  /** Where the part is all that there is, or lies over the page: how to go on without it. */
  readonly onLeave?: (() => void) | undefined;
  /** Classes of the message that stands for the part where it fails. */
  readonly failedLook?: string | undefined;
  readonly children: ReactNode;
}

const toFailed =
  ({ onLeave, failedLook }: Pick<PlaceProps, 'onLeave' | 'failedLook'>) =>
  (failure: FailureProps) => (
    <div className={failedLook}>
      <FailedPart {...failure} onLeave={onLeave} />
    </div>
  );

/** The place of a part that loads by itself: keeps its size while it loads, and its failure to itself. */
export const Place = ({ height, onLeave, failedLook, children }: PlaceProps) => {
  const { t } = useTranslation('place');
  return (
    <ErrorBoundary fallback={toFailed({ onLeave, failedLook })}>
      <Suspense fallback={height ? <LoadingBlock label={t('loading')} className={height} /> : null}>
        {children}
      </Suspense>
    </ErrorBoundary>
  );
};
