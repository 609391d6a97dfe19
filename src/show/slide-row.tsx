import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { Button } from '../ui/button';
import { type DeckData, findingOf } from './deck-data';
import type { RowButton } from '../deck/edit-deck';
import { CoverFields } from './cover-fields';
import { OwnLineField } from './own-line-field';
import type { Slide } from '../deck/slide';
import { authorWords } from '../exhibits/author';
import type { Blank } from '../exhibits/statement/spec';
import './words';

interface SlideRowProps {
  readonly data: DeckData;
  readonly slide: Slide;
  readonly index: number;
  readonly length: number;
  readonly onRename: (headline: string) => void;
  readonly onFill: (blank: Blank, text: string) => void;
  readonly onButton: (button: RowButton) => void;
  readonly onGoTo: () => void;
}

const SIGNS = { up: '↑', down: '↓', remove: '×' } as const satisfies Record<RowButton, string>;
const BUTTONS = ['up', 'down', 'remove'] as const;

/** One slide in the list of the deck: go to it, rename, move, remove. */
export const SlideRow = ({ data, slide, index, length, ...props }: SlideRowProps) => {
  const { t } = useTranslation('show');
  const language = useLanguage();
  const number = useRef<HTMLButtonElement>(null);
  const leave = () => number.current?.focus();
  const { spec } = slide;
  const name = findingOf(data, slide, language);
  const disabled = { up: index === 0, down: index === length - 1, remove: length === 1 };
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-center gap-2 border-b border-hairline py-1">
      <button
        ref={number}
        type="button"
        className="min-h-9 text-start text-accent underline"
        aria-label={t('goTo', { name })}
        onClick={props.onGoTo}
      >
        {index + 1}
      </button>
      <div className="grid">
        <OwnLineField
          label={`${t('rename')} ${index + 1}`}
          hint={t('renameHint')}
          instead={name}
          line={slide.headline ?? ''}
          onCommit={props.onRename}
          onLeave={leave}
        />
        {slide.headline === undefined ? null : (
          <span className="text-14 text-ink-muted">{authorWords(language)('mark')}</span>
        )}
        {spec.kind === 'statement' && spec.is === 'cover' ? (
          <CoverFields spec={spec} number={index + 1} onFill={props.onFill} onLeave={leave} />
        ) : null}
      </div>
      <span className="whitespace-nowrap">
        {BUTTONS.map((button) => (
          <Button
            key={button}
            data-button={button}
            aria-label={t(button, { name })}
            disabled={disabled[button]}
            onClick={() => props.onButton(button)}
          >
            {SIGNS[button]}
          </Button>
        ))}
      </span>
    </li>
  );
};
