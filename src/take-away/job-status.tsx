import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import { formatBytes } from './format-bytes';
import type { JobState } from './use-job';
import './words';

interface JobStatusProps {
  readonly state: JobState;
  readonly onStop: () => void;
}

/** Says how far a job is and what came of it, also to those who do not see it; what runs can be stopped. */
export const JobStatus = ({ state, onStop }: JobStatusProps) => {
  const { t } = useTranslation('takeAway');
  const language = useLanguage();
  const say = (): string => {
    switch (state.kind) {
      case 'idle':
        return '';
      case 'running':
        return state.share === undefined
          ? t('running')
          : t('progress', { percent: Math.round(state.share * 100) });
      case 'done':
        return state.outcome.kind === 'copied'
          ? t('copied')
          : t('saved', {
              name: state.outcome.name,
              size: formatBytes(language, state.outcome.bytes),
            });
      case 'failed':
        return t(`failed.${state.reason}`);
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status" className="min-h-5 text-12 text-ink-muted wrap-anywhere">
        {say()}
      </p>
      {state.kind === 'running' ? (
        <Button look="outline" onClick={onStop}>
          {t('stop')}
        </Button>
      ) : null}
    </div>
  );
};
