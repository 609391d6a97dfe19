import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { otherLanguage } from '../domain/language';
import type { Languages } from './slide';
import { Stage } from './stage';
import type { LoadedDeck } from './use-deck';
import type { Show } from './use-show';
import './words';

interface WallProps {
  readonly loaded: LoadedDeck;
  readonly show: Pick<Show, 'wall' | 'frozen'>;
}

const useWallWords = ({ loaded, show: { wall, frozen } }: WallProps): string => {
  const { t } = useTranslation('show');
  if (wall.kind === 'closed') return t('alone');
  const { step } = wall.shows;
  const words = {
    together: t(frozen ? 'wallSlide' : 'together', { step, total: loaded.steps.length }),
    black: t('wallBlack'),
    slide: t('wallSlide', { step, total: loaded.steps.length }),
    other: t('wallOther', { step }),
  }[wall.kind];
  return frozen ? t('wallHeld', { words }) : words;
};

/** What the wall shows, in words. */
export const WallWords = (props: WallProps) => (
  <span data-wall role="status" className="text-14 text-ink-muted">
    {useWallWords(props)}
  </span>
);

/** What the wall shows as a small picture, where that is not what the presenter sees. */
export const WallPicture = ({ loaded, show: { wall } }: WallProps) => {
  const { t } = useTranslation('show');
  const { language, both, step } = wall.shows ?? {};
  const languages = useMemo(
    (): Languages | undefined =>
      language && (both ? [language, otherLanguage(language)] : [language]),
    [language, both],
  );
  if ((wall.kind !== 'slide' && wall.kind !== 'black') || !languages || !step) return null;
  return (
    <figure className="flex gap-3 text-14 text-ink-muted">
      <figcaption>{t('wall')}</figcaption>
      <div
        data-preview="wall"
        className="aspect-video w-64 shrink-0 overflow-hidden border border-selected bg-[black]"
      >
        {wall.kind === 'black' ? null : (
          <Stage small {...loaded} languages={languages} number={step} />
        )}
      </div>
    </figure>
  );
};
