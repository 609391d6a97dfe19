import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGE_TAG, otherLanguage } from '../../domain/language';
import { PRODUCT_NAME } from '../../provenance/product-name';
import { Button } from '../../ui/button';
import type { UpdateViewState } from '../../url/use-view-state';
import { type ThemeName, THEMES, type ViewState } from '../../url/view-state';
import { CopyLink } from './copy-link';
import { ViewNavigation } from './view-navigation';
import './words';

interface HeaderProps {
  readonly edition: string;
  readonly state: ViewState;
  readonly language: Language;
  readonly onUpdate: UpdateViewState;
  readonly onHelp: () => void;
  readonly onAdd: () => Promise<void>;
}

const ThemeSelect = ({ state, onUpdate }: Pick<HeaderProps, 'state' | 'onUpdate'>) => {
  const { t } = useTranslation('app');
  return (
    <select
      aria-label={t('themeLabel')}
      className="min-h-7 rounded-md border border-hairline bg-paper px-1 text-ink-muted pointer-coarse:min-h-11"
      value={state.theme ?? ''}
      onChange={(event) => {
        const theme: ThemeName | undefined = THEMES.find((name) => name === event.target.value);
        onUpdate((before) => ({ ...before, theme }));
      }}
    >
      <option value="">{t('theme.system')}</option>
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {t(`theme.${name}`)}
        </option>
      ))}
    </select>
  );
};

const SAID_MS = 2000;

/** Adds the view to the reader's deck, and says for a moment that it is there. */
const AddView = ({ onAdd }: Pick<HeaderProps, 'onAdd'>) => {
  const { t } = useTranslation('app');
  const [added, setAdded] = useState(false);
  const add = async () => {
    await onAdd();
    setAdded(true);
    setTimeout(() => setAdded(false), SAID_MS);
  };
  return (
    <Button look="outline" title={t('addView')} onClick={() => void add()}>
      <span aria-hidden="true">{added ? '✓' : '+'}</span>
      <span role="status" className="sr-only">
        {t(added ? 'added' : 'addView')}
      </span>
    </Button>
  );
};

/** The table of all figures is no slide; the figure that is open in it has one. */
const canAdd = ({ view, observation }: ViewState): boolean =>
  view !== 'indicators' || observation !== undefined;

/** Name and edition of the product, language, theme, help and the link to this very view. */
export const Header = ({ edition, state, language, onUpdate, onHelp, onAdd }: HeaderProps) => {
  const { t } = useTranslation('app');
  const other = otherLanguage(language);
  return (
    <header className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-hairline px-4 py-1 sm:px-8">
      <h1 className="text-16 font-semibold">{PRODUCT_NAME[language]}</h1>
      <p className="text-ink-muted">{t('edition', { edition })}</p>
      <ViewNavigation state={state} onUpdate={onUpdate} />
      <div className="ms-auto flex flex-wrap items-center gap-1">
        <CopyLink state={state} edition={edition} language={language} />
        <Button
          lang={LANGUAGE_TAG[other]}
          aria-label={t('languageLabel')}
          onClick={() => onUpdate((before) => ({ ...before, language: other }))}
        >
          {t('language')}
        </Button>
        <ThemeSelect state={state} onUpdate={onUpdate} />
        <Button aria-label={t('helpTitle')} onClick={onHelp}>
          ?
        </Button>
        <Button
          look="solid"
          onClick={() =>
            onUpdate((before) => ({
              ...before,
              presentation: { ...before.presentation, present: true },
            }))
          }
        >
          <span aria-hidden="true">▶</span> {t('present')}
        </Button>
        {canAdd(state) ? <AddView onAdd={onAdd} /> : null}
      </div>
    </header>
  );
};
