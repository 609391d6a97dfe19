import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataNotice } from '../exhibits/data-notice';
import { Controls } from './controls';
import type { Command } from './keys';
import { linkWords } from './link-words';
import { parsePicture, toCssFilter } from './picture';
import { Stage } from './stage';
import { useAuto } from './use-auto';
import type { LoadedDeck, PresentationProps } from './use-deck';
import { useIdle } from './use-idle';
import type { Show } from './use-show';
import { useStored } from '../ui/use-stored';
import { useSwipe } from './use-swipe';
import { useWakeLock } from './use-wake-lock';
import './words';

interface AudienceViewProps extends PresentationProps {
  readonly loaded: LoadedDeck;
  readonly show: Show;
}

const FIRST_MS = 8000;

/** True for the first seconds of the show: what the presenter must know before the talk is shown without a move of the pointer. */
const useBeginning = (): boolean => {
  const [beginning, setBeginning] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setBeginning(false), FIRST_MS);
    return () => clearTimeout(timer);
  }, []);
  return beginning;
};

const Notices = ({
  loaded,
  show,
  language,
  dropped,
  idle,
}: AudienceViewProps & { readonly idle: boolean }) => {
  const { t } = useTranslation('show');
  const awake = useWakeLock();
  const beginning = useBeginning();
  const words = [
    show.notice && t(show.notice),
    ...linkWords(dropped ?? [], loaded.dropped, language),
    awake ? undefined : t('noWakeLock'),
  ].filter((each) => each !== undefined);
  const { faults, retry } = loaded;
  if (words.length === 0 && faults.length === 0) return null;
  return (
    <div
      className={`absolute inset-x-0 top-0 z-20 mx-auto w-fit max-w-full rounded-b-lg border border-strong bg-raised ${idle && !beginning ? 'hidden' : ''}`}
    >
      {words.length > 0 ? (
        <div role="status" className="px-4 py-2 text-20">
          {words.map((each) => (
            <p key={each}>
              <bdi>{each}</bdi>
            </p>
          ))}
        </div>
      ) : null}
      <DataNotice broken={faults} core={false} onRetry={retry} />
    </div>
  );
};

/** The projected window: one slide, and nothing else while the pointer rests. */
export const AudienceView = (props: AudienceViewProps) => {
  const { loaded, show, state } = props;
  const { step, black, over, run } = show;
  const { both, auto } = state;
  const box = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useStored('presentation-picture', parsePicture);
  const idle = useIdle(over !== undefined || show.notice !== undefined);
  const { t } = useTranslation('show');
  useSwipe(box, run);
  useAuto({
    takeUpdate: props.takeUpdate,
    seconds: black || over ? undefined : auto,
    step,
    steps: loaded.steps.length,
    onStep: show.goTo,
  });
  const pressed: readonly Command[] = [
    ...(both ? (['both'] as const) : []),
    ...(auto === undefined ? [] : (['auto'] as const)),
    ...(black ? (['black'] as const) : []),
  ];
  const filter = toCssFilter(picture);
  return (
    <div ref={box} className={`fixed inset-0 bg-paper ${idle ? 'cursor-none' : ''}`}>
      <main aria-label={t('stage')} className="size-full" style={filter ? { filter } : undefined}>
        <Stage data={loaded.data} steps={loaded.steps} languages={show.languages} number={step} />
      </main>
      {black ? <div data-black className="absolute inset-0 z-10 bg-[black]" /> : null}
      <Notices {...props} idle={idle} />
      <Controls
        hidden={idle}
        number={step}
        total={loaded.steps.length}
        pressed={pressed}
        picture={picture}
        onRun={run}
        onDeck={() => show.setOver(over === 'deck' ? undefined : 'deck')}
        onTake={() => show.setOver('take')}
        onPicture={setPicture}
      />
    </div>
  );
};
