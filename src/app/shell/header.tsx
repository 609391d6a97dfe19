import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGE_TAG, otherLanguage } from '../../domain/language';
import { PRODUCT_NAME } from '../../provenance/product-name';
import { Button } from '../../ui/button';
import { type ThemeName, THEMES } from '../../url/page-state';
import type { UpdateViewState, ViewState } from '../../views/view-state';
import { CopyLink } from './copy-link';
import { ViewNavigation } from './view-navigation';
import './words';

interface HeaderProps {
  readonly edition: string;
  readonly state: ViewState;
  readonly language: Language;
  readonly onUpdate: UpdateViewState;
  readonly toAddress: (state: ViewState) => string;
  readonly onHelp: () => void;
  /** Adds what stands for the view; absent where nothing of it can be a slide. */
  readonly onAdd: (() => Promise<string | undefined>) | undefined;
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

const SHOWN_MS = 4000;

/** Adds what stands for the view to the reader's deck, and says for a moment what was added. */
const AddView = ({ onAdd }: { readonly onAdd: () => Promise<string | undefined> }) => {
  const { t } = useTranslation('app');
  const [added, setAdded] = useState<string>();
  const add = async () => {
    const said = await onAdd().then(
      (headline) => (headline === undefined ? t('nothingToAdd') : t('added', { headline })),
      () => t('addFailed'),
    );
    setAdded(said);
    setTimeout(() => setAdded(undefined), SHOWN_MS);
  };
  return (
    <span className="relative inline-flex">
      <Button look="outline" title={t('addView')} onClick={() => void add()}>
        <span aria-hidden="true">{added === undefined ? '+' : '✓'}</span>
        <span className="sr-only">{t('addView')}</span>
      </Button>
      <span
        role="status"
        className={
          added === undefined
            ? 'sr-only'
            : 'absolute end-0 top-full z-10 mt-1 w-72 max-w-[80vw] rounded border border-strong bg-raised px-2 py-1 text-12'
        }
      >
        {added}
      </span>
    </span>
  );
};

/** Name and edition of the product, language, theme, help and the link to this very view. */
export const Header = (props: HeaderProps) => {
  const { edition, state, language, onUpdate, toAddress, onHelp, onAdd } = props;
  const { t } = useTranslation('app');
  const other = otherLanguage(language);
  return (
    <header className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-b border-hairline px-4 py-1 sm:px-8">
      <h1 className="text-16 font-semibold">{PRODUCT_NAME[language]}</h1>
      <p className="text-ink-muted">{t('edition', { edition })}</p>
      <ViewNavigation state={state} toAddress={toAddress} onUpdate={onUpdate} />
      <div className="screen-only ms-auto flex flex-wrap items-center gap-1">
        <CopyLink address={toAddress({ ...state, edition: state.edition ?? edition, language })} />
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
        <Button look="solid" onClick={() => onUpdate((before) => ({ ...before, present: true }))}>
          <span aria-hidden="true">▶</span> {t('present')}
        </Button>
        {onAdd ? <AddView onAdd={onAdd} /> : null}
      </div>
    </header>
  );
};
