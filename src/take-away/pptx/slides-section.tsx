import { useTranslation } from 'react-i18next';
import { type Language, otherLanguage } from '../../domain/language';
import { Button } from '../../ui/button';
import { fileNameOf } from '../file-name';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { takeFile } from '../take-file';
import { useJob } from '../use-job';
import { toSlides } from './to-slides';
import './words';

/** An exhibit as slides that can be edited, in the language of the page or in both. */
export const SlidesSection = ({ taken }: SectionProps) => {
  const { t } = useTranslation('takeAwayPptx');
  const { state, run, stop } = useJob();
  const [first] = taken.languages;
  const take = (languages: readonly [Language, ...Language[]]) =>
    run((job) =>
      takeFile(
        fileNameOf({ ...taken, languages }, 'pptx'),
        async () => {
          const { toPptx } = await import('./to-pptx');
          return toPptx({ ...taken, languages, slides: toSlides(taken) }, job);
        },
        job,
      ),
    );
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button look="outline" onClick={() => void take([first])}>
          {t('this')}
        </Button>
        <Button look="outline" onClick={() => void take([first, otherLanguage(first)])}>
          {t('thisBoth')}
        </Button>
      </div>
      <JobStatus state={state} onStop={stop} />
    </>
  );
};
