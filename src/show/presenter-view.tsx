import { type SyntheticEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DataNotice } from '../exhibits/data-notice';
import { Button } from '../ui/button';
import type { Notes } from '../deck/deck-file';
import { toNoteKey } from '../deck/note-key';
import { toNotes } from '../exhibits/speaker-notes';
import { PresenterClock } from './presenter-clock';
import { workOut } from './deck-data';
import { linkWords } from './link-words';
import { Stage } from './stage';
import { WallPicture, WallWords } from './wall-view';
import type { LoadedDeck, PresentationProps } from './use-deck';
import type { Show } from './use-show';
import './words';

interface PresenterViewProps extends PresentationProps {
  readonly loaded: LoadedDeck;
  readonly show: Show;
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
}

const RESTED_MS = 8000;

/** Gives the keys back to the clicker: a field that nobody has typed into for a while is left. */
const useLeaveLater = () => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => currentTarget.blur(), RESTED_MS);
  };
};

const NotesField = ({ loaded, show, notes, language, vocabulary, onNotes }: PresenterViewProps) => {
  const { t } = useTranslation('show');
  const leaveLater = useLeaveLater();
  const { data, steps } = loaded;
  const { slide, page = 0 } = steps[show.step - 1] ?? {};
  const view = { filter: data.filter, edition: data.ground.pin };
  const key = slide ? toNoteKey({ language, view, slide, page }, vocabulary) : '';
  const generated = useMemo(() => {
    const worked = slide && workOut(data, slide, page);
    return worked ? toNotes(worked.exhibit, worked.answer, language, slide.headline) : '';
  }, [data, slide, page, language]);
  const { [key]: written, ...others } = notes;
  return (
    <section aria-label={t('notes')} className="flex min-h-0 flex-col gap-1">
      <h2 className="flex items-center justify-between text-14 text-ink-muted">
        {t('notes')}
        {written === undefined ? null : (
          <Button onClick={() => onNotes(others)}>{t('restore')}</Button>
        )}
      </h2>
      <textarea
        aria-label={t('notes')}
        className="min-h-0 flex-1 resize-none rounded border border-hairline bg-raised p-3 text-20 text-ink"
        value={written ?? generated}
        onFocus={leaveLater}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          else leaveLater(event);
        }}
        onChange={(event) => onNotes({ ...notes, [key]: event.target.value })}
      />
    </section>
  );
};

const Steering = ({ loaded, show }: Pick<PresenterViewProps, 'loaded' | 'show'>) => {
  const { t } = useTranslation('show');
  const { frozen, wall, run, setFrozen } = show;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button look="outline" onClick={() => run('previous')}>
        ‹ {t('previous')}
      </Button>
      <span className="text-20 font-semibold">
        {show.step} / {loaded.steps.length}
      </span>
      <Button look="outline" onClick={() => run('next')}>
        {t('next')} ›
      </Button>
      <Button
        look={frozen ? 'solid' : 'outline'}
        aria-pressed={frozen}
        onClick={() => setFrozen(!frozen)}
      >
        {t(frozen ? 'frozen' : 'freeze')}
      </Button>
      <Button look="outline" aria-pressed={show.black} onClick={() => run('black')}>
        {t('black')}
      </Button>
      <Button look="outline" onClick={() => run('language')}>
        {t('language')}
      </Button>
      <Button look="outline" onClick={() => run('both')}>
        {t('both')}
      </Button>
      <WallWords loaded={loaded} show={show} />
      {wall.kind === 'closed' ? (
        <Button onClick={() => run('presenter')}>{t('audience')}</Button>
      ) : null}
    </div>
  );
};

/** What of the link could not be read: the wall does not show what it asks for. */
const LinkFaults = ({ loaded, dropped, language }: PresenterViewProps) => {
  const words = linkWords(dropped ?? [], loaded.dropped, language);
  if (words.length === 0) return null;
  return (
    <div role="alert" className="border border-selected bg-selected-soft px-3 py-1 text-14">
      {words.map((each) => (
        <p key={each}>
          <bdi>{each}</bdi>
        </p>
      ))}
    </div>
  );
};

const FRAME = 'aspect-video w-full overflow-hidden border';

/** The presenter's own window: what is shown, what comes next, what to say and how long is left. */
export const PresenterView = (props: PresenterViewProps) => {
  const { loaded, show } = props;
  const { data, steps } = loaded;
  const { languages } = show;
  const { t } = useTranslation('show');
  return (
    <main className="fixed inset-0 grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-4 overflow-auto bg-sunken p-4 text-16">
      <div className="flex min-h-0 flex-col gap-3">
        <LinkFaults {...props} />
        <DataNotice broken={loaded.faults} core={false} onRetry={loaded.retry} />
        <h2 className="text-14 text-ink-muted">{t('current')}</h2>
        <div
          data-preview="current"
          className={`${FRAME} ${show.frozen ? 'border-selected' : 'border-strong'}`}
        >
          <Stage small {...{ data, steps, languages }} number={show.step} />
        </div>
        <PresenterClock />
        <Steering loaded={loaded} show={show} />
        <WallPicture loaded={loaded} show={show} />
      </div>
      <div className="grid min-h-0 grid-rows-[auto_auto_minmax(0,1fr)] gap-3">
        <h2 className="text-14 text-ink-muted">{t('upNext')}</h2>
        <div data-preview="next" className={`${FRAME} border-hairline`}>
          {show.step < steps.length ? (
            <Stage small {...{ data, steps, languages }} number={show.step + 1} />
          ) : (
            <p className="p-4 text-ink-muted">{t('end')}</p>
          )}
        </div>
        <NotesField {...props} />
      </div>
    </main>
  );
};
