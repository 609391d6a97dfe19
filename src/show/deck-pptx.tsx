import { useTranslation } from 'react-i18next';
import type { Notes } from '../deck/deck-file';
import { toNoteKey } from '../deck/note-key';
import type { Step } from '../deck/slide';
import { loadKind } from '../exhibits/loaded-kinds';
import { kindOf } from '../exhibits/registry';
import { toIsoDate } from '../provenance/today';
import { deckFileNameOf } from '../take-away/file-name';
import { JobStatus } from '../take-away/job-status';
import type { DeckTaken, SlideTaken } from '../take-away/pptx/slide-taken';
import { takeFile } from '../take-away/take-file';
import { useJob } from '../take-away/use-job';
import { Button } from '../ui/button';
import type { Vocabulary } from '../url/vocabulary';
import { type DeckData, putToWork } from './deck-data';
import type { Languages } from './slide';
import '../take-away/pptx/words';

interface DeckPptxProps {
  readonly data: DeckData;
  readonly vocabulary: Vocabulary;
  readonly steps: readonly Step[];
  readonly languages: Languages;
  readonly notes: Notes;
}

const toSlide = async (
  { data, vocabulary, languages, notes }: DeckPptxProps,
  { slide, page }: Step,
): Promise<SlideTaken> => {
  const loaded = await loadKind(kindOf(slide.spec));
  const view = { filter: data.filter, edition: data.ground.pin };
  const written = languages.flatMap((language) => {
    const note = notes[toNoteKey({ language, view, slide, page }, vocabulary)];
    return note === undefined ? [] : [[language, note] as const];
  });
  return {
    ...putToWork(loaded, data, slide, page),
    headline: slide.headline,
    filter: slide.filter ?? data.filter,
    notes: Object.fromEntries(written),
  };
};

/** The whole deck as a file of editable slides, in the languages of the show, with the notes that a speaker has written. */
export const DeckPptx = (props: DeckPptxProps) => {
  const { t } = useTranslation('takeAwayPptx');
  const { data, steps, languages } = props;
  const { state, run, stop } = useJob();
  const take = () =>
    run((job) =>
      takeFile(
        deckFileNameOf(data.ground.pin, languages, 'pptx'),
        async () => {
          const { toPptx } = await import('../take-away/pptx/to-pptx');
          const slides = await Promise.all(steps.map((step) => toSlide(props, step)));
          const deck: DeckTaken = {
            slides,
            languages,
            address: data.address,
            today: toIsoDate(new Date()),
          };
          return toPptx(deck, job);
        },
        job,
      ),
    );
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <Button look="outline" onClick={() => void take()}>
        {t('deck')}
      </Button>
      <JobStatus state={state} onStop={stop} />
    </div>
  );
};
