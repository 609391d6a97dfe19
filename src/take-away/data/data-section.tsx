import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { fileNameOf } from '../file-name';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { takeFile } from '../take-file';
import { useJob } from '../use-job';
import { toJson } from './to-json';
import './words';

/** The figures of an exhibit as files. */
export const DataSection = ({ taken }: SectionProps) => {
  const { t } = useTranslation('takeAwayData');
  const { state, run, stop } = useJob();
  const takeJson = () =>
    run((job) =>
      takeFile(
        fileNameOf(taken, 'json'),
        async () => new Blob([toJson(taken)], { type: 'application/json' }),
        job,
      ),
    );
  return (
    <>
      <Button look="outline" onClick={() => void takeJson()}>
        {t('json')}
      </Button>
      <JobStatus state={state} onStop={stop} />
    </>
  );
};
