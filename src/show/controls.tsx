import { useTranslation } from 'react-i18next';
import type { Command } from './keys';
import { changePicture, type Picture } from './picture';
import './words';

interface ControlsProps {
  readonly hidden: boolean;
  readonly number: number;
  readonly total: number;
  readonly pressed: readonly Command[];
  readonly picture: Picture;
  readonly onRun: (command: Command) => void;
  readonly onDeck: () => void;
  readonly onTake: () => void;
  readonly onPicture: (picture: Picture) => void;
}

const LOOK =
  'inline-flex min-h-11 items-center justify-center whitespace-nowrap rounded-md px-3 hover:bg-sunken aria-pressed:bg-accent aria-pressed:text-on-accent';

const COMMANDS: readonly (readonly [Command, string])[] = [
  ['full-screen', 'F'],
  ['black', 'B'],
  ['language', 'L'],
  ['both', '2'],
  ['auto', 'A'],
  ['presenter', 'P'],
  ['help', '?'],
  ['leave', 'Esc'],
];

const Adjust = ({ picture, onPicture }: Pick<ControlsProps, 'picture' | 'onPicture'>) => {
  const { t } = useTranslation('show');
  return (['brightness', 'contrast'] as const).map((side) => (
    <span key={side} className="inline-flex items-center">
      <button
        type="button"
        className={LOOK}
        aria-label={t('less', { name: t(side) })}
        onClick={() => onPicture(changePicture(picture, side, -1))}
      >
        −
      </button>
      {t(side)} {picture[side]}%
      <button
        type="button"
        className={LOOK}
        aria-label={t('more', { name: t(side) })}
        onClick={() => onPicture(changePicture(picture, side, 1))}
      >
        +
      </button>
    </span>
  ));
};

/** What the pointer can do. Appears when it moves and when Tab reaches it. */
export const Controls = (props: ControlsProps) => {
  const { hidden, number, total, pressed, onRun } = props;
  const { t } = useTranslation('show');
  return (
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={t('controls')}
      className={`absolute inset-x-0 bottom-0 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center justify-center gap-x-1 rounded-t-lg border border-strong bg-raised px-2 text-20 text-ink focus-within:pointer-events-auto focus-within:opacity-100 ${hidden ? 'pointer-events-none opacity-0' : ''}`}
      // A click must not take the focus: the next Space goes on to the next slide.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        className={LOOK}
        aria-label={t('previous')}
        onClick={() => onRun('previous')}
      >
        ‹
      </button>
      <span className="whitespace-nowrap">
        {number} / {total}
      </span>
      <button type="button" className={LOOK} aria-label={t('next')} onClick={() => onRun('next')}>
        ›
      </button>
      {COMMANDS.map(([command, key]) => (
        <button
          key={command}
          type="button"
          className={LOOK}
          aria-pressed={pressed.includes(command) ? true : undefined}
          onClick={() => onRun(command)}
        >
          {t(command)}
          <span className="still-note ms-1 opacity-70" aria-hidden="true">
            {key}
          </span>
        </button>
      ))}
      <button type="button" className={LOOK} onClick={props.onDeck}>
        {t('deck')}
      </button>
      <button type="button" className={LOOK} onClick={props.onTake}>
        {t('takeAway')}
      </button>
      <Adjust picture={props.picture} onPicture={props.onPicture} />
    </div>
  );
};
