import { useTranslation } from 'react-i18next';
import { type Language, otherLanguage } from '../../domain/language';
import { Button } from '../../ui/button';
import { fileNameOf, pageFileNameOf } from '../file-name';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { takeFile } from '../take-file';
import type { Taken } from '../taken';
import { useJob } from '../use-job';
import { usePagePlace } from '../use-page-place';
import { toSlides } from './to-slides';
import './words';

type Languages = readonly [Language, ...Language[]];

interface Choice {
  /** In the language of the page, and in both. */
  readonly words: readonly ['this', 'thisBoth'] | readonly ['page', 'pageBoth'];
  readonly shown: readonly Pick<Taken, 'exhibit' | 'answer'>[];
  readonly nameIn: (languages: Languages) => string;
}

/** What can become slides: the exhibit, and all of the page where it shows more than this one. */
const useChoices = (taken: Taken): readonly Choice[] => {
  const place = usePagePlace();
  const { page = [] } = taken;
  const own: Choice = {
    words: ['this', 'thisBoth'],
    shown: [taken],
    nameIn: (languages) => fileNameOf({ ...taken, languages }, 'pptx'),
  };
  if (!place || page.length < 2) return [own];
  const all: Choice = {
    words: ['page', 'pageBoth'],
    shown: page,
    nameIn: (languages) => pageFileNameOf({ ...taken, languages }, place.view.en, 'pptx'),
  };
  return [own, all];
};

/** An exhibit, or all exhibits of its page in their order, as slides that can be edited, in the language of the page or in both. */
export const SlidesSection = ({ taken }: SectionProps) => {
  const { t } = useTranslation('takeAwayPptx');
  const { state, run, stop } = useJob();
  const [first] = taken.languages;
  const choices = useChoices(taken);
  const take = ({ shown, nameIn }: Choice, languages: Languages) =>
    run((job) =>
      takeFile(
        nameIn(languages),
        async () => {
          const { toPptx } = await import('./to-pptx');
          return toPptx({ ...taken, languages, slides: shown.flatMap(toSlides) }, job);
        },
        job,
      ),
    );
  return (
    <>
      {choices.map((choice) => (
        <div key={choice.words[0]} className="mb-2 flex flex-wrap gap-2">
          <Button look="outline" onClick={() => void take(choice, [first])}>
            {t(choice.words[0], { count: choice.shown.length })}
          </Button>
          <Button look="outline" onClick={() => void take(choice, [first, otherLanguage(first)])}>
            {t(choice.words[1], { count: choice.shown.length })}
          </Button>
        </div>
      ))}
      <JobStatus state={state} onStop={stop} />
    </>
  );
};
