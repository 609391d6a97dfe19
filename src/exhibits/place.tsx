import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { ErrorBoundary } from '../ui/error-boundary';
import { LoadingBlock } from '../ui/loading-block';
import './notices';

const Failed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslation('notices');
  return (
    <p role="alert" className="flex items-center gap-3 py-4">
      {t('crash')}
      <Button look="outline" onClick={onRetry}>
        {t('retry')}
      </Button>
    </p>
  );
};

interface PlaceProps {
  /** Height class of the finished panel, kept while it loads. */
  readonly height: string;
  readonly children: ReactNode;
}

/** A panel's place: keeps its size while it loads, and its failure to itself. */
export const Place = ({ height, children }: PlaceProps) => {
  const { t } = useTranslation('notices');
  return (
    <ErrorBoundary fallback={Failed}>
      <Suspense fallback={<LoadingBlock label={t('loading')} className={height} />}>
        {children}
      </Suspense>
    </ErrorBoundary>
  );
};
